package lv.lidzas.eligibility.rules.ways;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.AllOf;
import lv.lidzas.eligibility.rules.logic.AnyOf;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.OnlyIf;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;

/**
 * A question whose doubt a caseworker has ended in the person's favour (darbinieka vērtējums).
 *
 * <p>It ends only what the law leaves to judgement: neither a missing document nor a certain "no".
 */
record Judgement(Condition question) implements Condition {

    /** The rule set where a caseworker has judged one of its questions. */
    static RuleSet inFavour(RuleSet rules, String condition) {
        return rules.asking(judged(rules.general(), condition));
    }

    @Override
    public String id() {
        return question.id();
    }

    @Override
    public LegalReference basis() {
        return question.basis();
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return switch (question.evaluate(facts)) {
            case Outcome.Unclear(LegalReference basis, Reason _, Doubt.Caseworker _) ->
                    new Outcome.Met(basis, Reason.of("judged-in-favour"));
            case Outcome other -> other;
        };
    }

    private static Condition judged(Condition condition, String id) {
        return switch (condition) {
            case AllOf all -> new AllOf(all.id(), all.basis(), judged(all.parts(), id));
            case AnyOf any -> new AnyOf(any.id(), any.basis(), judged(any.parts(), id));
            case OnlyIf some ->
                    new OnlyIf(
                            some.id(),
                            some.basis(),
                            judged(some.guard(), id),
                            judged(some.then(), id));
            case Condition question when question.id().equals(id) -> new Judgement(question);
            case Condition other -> other;
        };
    }

    private static List<Condition> judged(List<Condition> parts, String id) {
        return parts.stream().map(part -> judged(part, id)).toList();
    }
}
