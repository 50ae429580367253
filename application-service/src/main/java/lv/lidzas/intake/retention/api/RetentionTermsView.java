package lv.lidzas.intake.retention.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every class of data and how long it is kept. */
@Schema(description = "Every class of data and how long it is kept.")
public record RetentionTermsView(
        @Schema(description = "Each class once.", maxItems = 20) List<RetentionTermView> items) {}
