package lv.lidzas.eligibility.decisions.domain;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** What the rules propose for a favourable case (lēmuma projekts). */
public final class Proposal {

    private Proposal() {}

    /** The draft that the evaluation calls for; absent when the case is not favourable. */
    public static Ruling.@Nullable Draft of(Facts facts, Evaluation evaluation) {
        GrantPeriod period = evaluation.period();
        if (!evaluation.isFavourable() || period == null) {
            return null;
        }
        return new Ruling.Draft(
                facts.application().purposes(),
                evaluation.hours(),
                evaluation.purposesToAssess(),
                period);
    }

    /**
     * Whether an open proposal says what the facts call for today. Its first day is moved to the day of the decision when it
     * is issued, so the passing of days alone does not make another proposal.
     */
    public static boolean stillStands(Decision open, RuleSet rules, Facts facts) {
        return open.ruling() instanceof Ruling.Draft proposed
                && open.ruleSetId().equals(rules.id())
                && rules.evaluate(facts).isFavourable()
                && proposed.equals(onDayOf(proposed, rules, facts));
    }

    private static Ruling.@Nullable Draft onDayOf(
            Ruling.Draft proposed, RuleSet rules, Facts facts) {
        Facts then = facts.on(proposed.period().first());
        return of(then, rules.evaluate(then));
    }
}
