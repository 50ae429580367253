package lv.lidzas.eligibility.rulesets.api;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.logic.DocumentGap;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One reason why a case is not favourable yet. */
@Schema(description = "Why a case is not favourable, and what would change that")
public record ReasonView(
        @Schema(description = "Id of the condition", examples = "evidence-work", maxLength = 100)
                String condition,
        @Schema(description = "What the condition gave", examples = "UNCLEAR") OutcomeKind outcome,
        @Schema(description = "Stable code", examples = "document-missing", maxLength = 100)
                String code,
        @Schema(
                        description = "The reason in words",
                        examples = "Darba devēja apliecinājums: dokuments vēl nav saņemts.",
                        maxLength = 500)
                String text,
        @Schema(
                        description = "What would change it; absent where nothing can",
                        examples = "Iesniedziet šo dokumentu.",
                        maxLength = 500)
                @Nullable String remedy,
        @Schema(description = "The document that is lacking", examples = "CONFIRMATION_EMPLOYER")
                @Nullable DocumentKind document,
        @Schema(description = "What is lacking of the document", examples = "MISSING")
                @Nullable DocumentGap gap,
        @Schema(description = "The law that the reason rests on") LegalReferenceView basis) {
    /** The reasons of a run of the rules. */
    public static List<ReasonView> of(Evaluation evaluation, Language language) {
        return evaluation.decisive().stream().map(node -> of(node, language)).toList();
    }

    private static ReasonView of(TraceNode node, Language language) {
        RuleTexts texts = RuleTexts.in(language);
        Outcome outcome = node.evaluated();
        Doubt.Document gap =
                outcome instanceof Outcome.Unclear(var _, var _, Doubt.Document document)
                        ? document
                        : null;
        return new ReasonView(
                node.id(),
                OutcomeKind.of(outcome),
                outcome.reason().code(),
                texts.outcome(outcome.reason()),
                texts.remedy(outcome.reason()),
                gap == null ? null : gap.kind(),
                gap == null ? null : gap.gap(),
                LegalReferenceView.of(outcome.basis(), language));
    }
}
