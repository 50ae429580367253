package lv.lidzas.eligibility.rulesets.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All rule sets; there are a handful, so the list has no pages. */
@Schema(description = "All rule sets of this municipality")
public record RuleSetListView(
        @Schema(description = "The rule sets", maxItems = 50) List<RuleSetSummaryView> items) {}
