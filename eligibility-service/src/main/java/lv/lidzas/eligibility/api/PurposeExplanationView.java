package lv.lidzas.eligibility.api;

import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.rule.OutcomeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a purpose asks, and what came out for it.
 *
 * @param purpose the purpose
 * @param outcome what came out
 * @param condition its conditions
 */
@Schema(name = "PurposeExplanation", description = "A purpose and its conditions (pasākums)")
public record PurposeExplanationView(
        @Schema(description = "The purpose", examples = "WORK") Purpose purpose,
        @Schema(description = "What came out; absent in a rule set", examples = "MET")
                @Nullable OutcomeKind outcome,
        @Schema(description = "The conditions of the purpose") ConditionView condition) {}
