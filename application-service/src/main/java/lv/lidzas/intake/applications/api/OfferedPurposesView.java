package lv.lidzas.intake.applications.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be applied for today, as it is shown. */
@Schema(description = "What can be applied for today.")
public record OfferedPurposesView(
        @Schema(examples = "MK942-2016", maxLength = 100) String ruleSetId,
        List<OfferedPurposeView> items) {}
