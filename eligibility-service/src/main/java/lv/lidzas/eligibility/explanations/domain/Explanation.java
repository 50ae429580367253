package lv.lidzas.eligibility.explanations.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rules.ways.Situation;
import lv.lidzas.eligibility.rules.ways.Ways;
import org.jspecify.annotations.Nullable;

/**
 * Why a case came out as it did, and what would lead to a grant (skaidrojums).
 *
 * <p>What a decision grants needs nothing more, whatever the rules left open: a person ended the doubt.
 *
 * @param decision absent when an assessment alone is explained
 * @param assessment what it rests on
 * @param rules the rule set that was applied; absent where none served the day
 * @param toGrant what would lead to a grant of all that is applied for; none where a decision grants something
 * @param ofEachPurpose what would lead to a grant of each purpose alone; none for those that are granted
 */
public record Explanation(
        @Nullable Decision decision,
        Assessment assessment,
        @Nullable RuleSet rules,
        Ways toGrant,
        Map<Purpose, Ways> ofEachPurpose) {

    /** Explains an assessment, and the decision that rests on it if there is one. */
    public static Explanation of(
            @Nullable Decision decision, Assessment assessment, RuleSets ruleSets) {
        Facts facts = assessment.facts();
        RuleSet rules = ruleSets.byId(assessment.evaluation().ruleSetId(), facts.onDay());
        Situation now =
                rules == null || facts.application().ofErasedPerson() || isChange(decision)
                        ? null
                        : Situation.of(rules, facts);
        Set<Purpose> granted = granted(decision);
        Map<Purpose, Ways> each = new LinkedHashMap<>();
        for (Trace.PurposeTrace asked : assessment.evaluation().trace().purposes()) {
            Purpose purpose = asked.purpose();
            each.put(
                    purpose,
                    now == null || granted.contains(purpose) ? Ways.NONE : Ways.of(now, purpose));
        }
        Ways all = now == null || !granted.isEmpty() ? Ways.NONE : Ways.of(now);
        return new Explanation(decision, assessment, rules, all, each);
    }

    /** Whether nothing is granted, and the rules ask for more than there is. */
    public boolean isOpen() {
        return (decision == null || isRefusal()) && rules != null && !isFavourable();
    }

    /** Whether a person refused although the rules ask nothing more. */
    public boolean isRefusedByJudgement() {
        return isRefusal() && isFavourable();
    }

    /** Whether it is a refusal. */
    public boolean isRefusal() {
        return decision != null && decision.ruling() instanceof Ruling.Refusal;
    }

    /** Whether the decision grants the purpose; absent without a decision. */
    public @Nullable Boolean grants(Purpose purpose) {
        return decision == null ? null : granted(decision).contains(purpose);
    }

    /** It ends, suspends or resumes what was granted, and no change of facts undoes that. */
    private static boolean isChange(@Nullable Decision decision) {
        return decision != null && Ruling.changedBy(decision.ruling()) != null;
    }

    /** Asked again, because a party is shown an assessment without what would be granted. */
    private boolean isFavourable() {
        return rules != null && rules.evaluate(assessment.facts()).isFavourable();
    }

    private static Set<Purpose> granted(@Nullable Decision decision) {
        return decision == null ? Set.of() : Ruling.purposesOf(decision.ruling());
    }
}
