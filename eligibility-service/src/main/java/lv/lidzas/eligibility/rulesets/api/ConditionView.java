package lv.lidzas.eligibility.rulesets.api;

import java.util.List;
import java.util.function.Function;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.logic.TraceShape;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition in a tree; without outcome it is the rule set as it stands, with outcome the explanation of a case. */
@Schema(description = "A condition of the law in a tree (nosacījums)")
public record ConditionView(
        @Schema(description = "Id of the condition", examples = "child-age", maxLength = 100)
                String id,
        @Schema(description = "How it is made of others", examples = "QUESTION") TraceShape shape,
        @Schema(
                        description = "What it asks",
                        examples = "Bērnam lēmuma dienā ir no 5 līdz 18 gadiem",
                        maxLength = 500)
                String text,
        @Schema(description = "Where it is written") LegalReferenceView basis,
        @Schema(description = "What it gave; absent in a rule set", examples = "MET")
                @Nullable OutcomeKind outcome,
        @Schema(
                        description = "Why it came out so; absent in a rule set",
                        examples = "Personai lēmuma dienā ir vismaz 5 un vēl nav 18 gadu.",
                        maxLength = 500)
                @Nullable String reason,
        @Schema(
                        description = "What would change it; absent where nothing can",
                        examples = "Iesniedziet šo dokumentu.",
                        maxLength = 500)
                @Nullable String remedy,
        @Schema(
                        description =
                                "The facts that it was held against; only in the explanation of a decision or an assessment",
                        maxItems = 50)
                @Nullable List<FactView> evidence,
        @Schema(
                        description = "The conditions that it is made of",
                        type = SchemaType.ARRAY,
                        implementation = ConditionView.class)
                List<ConditionView> parts) {

    /** The view of a node and all below it. */
    public static ConditionView of(TraceNode node, Language language) {
        return of(node, language, _ -> null);
    }

    /** The same with the facts that each condition was held against. */
    public static ConditionView of(TraceNode node, Facts facts, Language language) {
        LeafEvidence evidence = new LeafEvidence(facts, language);
        return of(node, language, evidence::of);
    }

    private static ConditionView of(
            TraceNode node,
            Language language,
            Function<TraceNode, @Nullable List<FactView>> evidence) {
        RuleTexts texts = RuleTexts.in(language);
        Outcome outcome = node.outcome();
        return new ConditionView(
                node.id(),
                node.shape(),
                texts.condition(node.id()),
                LegalReferenceView.of(outcome == null ? node.basis() : outcome.basis(), language),
                outcome == null ? null : OutcomeKind.of(outcome),
                outcome == null ? null : texts.outcome(outcome.reason()),
                outcome == null ? null : texts.remedy(outcome.reason()),
                evidence.apply(node),
                node.parts().stream().map(part -> of(part, language, evidence)).toList());
    }
}
