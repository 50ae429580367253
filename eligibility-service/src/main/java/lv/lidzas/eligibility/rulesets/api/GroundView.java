package lv.lidzas.eligibility.rulesets.api;

import lv.lidzas.eligibility.rules.ruleset.RefusalGround;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ground of a refusal. */
@Schema(description = "A ground of a refusal (atteikuma pamats)")
public record GroundView(
        @Schema(description = "Condition or stated ground", examples = "child-age", maxLength = 100)
                String id,
        @Schema(
                        description = "What it says",
                        examples = "Bērnam lēmuma dienā ir no 5 līdz 18 gadiem",
                        maxLength = 500)
                String text,
        @Schema(description = "The law that it rests on") @Nullable LegalReferenceView basis) {
    /** A ground that a person stated, or a condition that is not met. */
    public static GroundView of(String id, @Nullable RuleSet rules, Language language) {
        if (rules == null) {
            return new GroundView(id, id, null);
        }
        return rules.grounds()
                .filter(stated -> stated.id().equals(id))
                .findFirst()
                .map(stated -> of(stated, language))
                .orElseGet(() -> condition(id, rules, language));
    }

    static GroundView of(RefusalGround stated, Language language) {
        return new GroundView(
                stated.id(),
                stated.words().in(language),
                LegalReferenceView.of(stated.basis(), language));
    }

    private static GroundView condition(String id, RuleSet rules, Language language) {
        LegalReferenceView basis =
                rules.specification()
                        .walk()
                        .filter(node -> node.id().equals(id))
                        .findFirst()
                        .map(node -> LegalReferenceView.of(node.basis(), language))
                        .orElse(null);
        return new GroundView(id, RuleTexts.in(language).condition(id), basis);
    }
}
