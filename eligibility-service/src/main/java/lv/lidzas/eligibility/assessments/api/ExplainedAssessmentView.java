package lv.lidzas.eligibility.assessments.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import lv.lidzas.eligibility.rulesets.api.ConditionView;
import lv.lidzas.eligibility.rulesets.api.PurposeExplanationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run of the rules with its whole explanation. */
@Schema(description = "A run of the rules with its whole explanation (izvērtējums ar pamatojumu)")
public record ExplainedAssessmentView(
        @Schema(description = "The run") @JsonUnwrapped AssessmentView summary,
        @Schema(description = "Facts that the rules relied on", maxItems = 200)
                List<FactView> facts,
        @Schema(description = "What must hold whatever the purpose, with outcomes")
                ConditionView general,
        @Schema(description = "What each purpose applied for asks, with outcomes", maxItems = 20)
                List<PurposeExplanationView> purposes) {}
