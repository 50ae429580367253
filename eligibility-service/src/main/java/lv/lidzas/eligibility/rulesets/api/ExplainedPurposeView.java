package lv.lidzas.eligibility.rulesets.api;

import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A purpose with its conditions, and what would lead to its grant. */
@Schema(description = "A purpose, what came out for it, and what would lead to its grant")
public record ExplainedPurposeView(
        @Schema(description = "The purpose", examples = "WORK", maxLength = 40) String purpose,
        @Schema(description = "What it is called", examples = "Darbs", maxLength = 200) String text,
        @Schema(description = "What came out for what it asks", examples = "MET")
                OutcomeKind outcome,
        @Schema(
                        description = "Whether the decision grants it; absent without a decision",
                        examples = "false")
                @Nullable Boolean granted,
        @Schema(description = "The conditions of the purpose") ConditionView condition,
        @Schema(description = "What would lead to a grant of it, as if it alone were applied for")
                WaysView toGrant) {

    /** The view of a purpose. */
    public static ExplainedPurposeView of(
            Trace.PurposeTrace asked,
            ConditionView condition,
            @Nullable Boolean granted,
            WaysView toGrant,
            Language language) {
        return new ExplainedPurposeView(
                asked.purpose().code(),
                RuleTexts.in(language).term(asked.purpose().code()),
                OutcomeKind.of(asked.node().evaluated()),
                granted,
                condition,
                toGrant);
    }
}
