package lv.lidzas.eligibility.decisions.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * How a grant comes about, whatever the door (piešķiršanas kārtība): by issuing a proposal, or by ending a doubt.
 *
 * <p>In the order in which a caseworker looks: who files is certain, nothing is certainly not met, an opinion is in force, what
 * the rules demand is proven, the time is within the act, and the days are within the longest period. A person may end a doubt
 * that the law leaves to judgement, never do without a document.
 *
 * @param rules the rule set of the day
 * @param facts the case on the day of the decision
 * @param today what the rules give on it
 */
public record GrantProcedure(RuleSet rules, Facts facts, Evaluation today) {

    /** The grant that is wanted, or why it cannot be. */
    public Result<Ruling.Grant, DecisionRefusal> decide(GrantWish wish) {
        if (facts.application().identityMethod() == null) {
            return Result.refused(new GrantRefusal.IdentityPending());
        }
        if (today.trace().general().evaluated() instanceof Outcome.NotMet) {
            return Result.refused(new GrantRefusal.NotEntitled());
        }
        List<Integer> closed =
                IntStream.range(0, wish.purposes().size())
                        .filter(i -> !today.mayBeGranted(wish.purposes().get(i)))
                        .boxed()
                        .toList();
        return closed.isEmpty()
                ? decideProven(wish)
                : Result.refused(new GrantRefusal.PurposesNotGrantable(closed));
    }

    private Result<Ruling.Grant, DecisionRefusal> decideProven(GrantWish wish) {
        GrantPeriod longest = rules.period().from(facts);
        if (longest == null) {
            return Result.refused(new GrantRefusal.NoOpinionInForce());
        }
        List<DocumentKind> notProven = today.notProven(wish.purposes());
        if (!notProven.isEmpty()) {
            return Result.refused(new GrantRefusal.NotProven(notProven));
        }
        GrantPeriod period = period(wish, longest);
        if (period == null) {
            return Result.refused(
                    new GrantRefusal.BeyondPeriod(longest, wish.firstDay(), wish.lastDay()));
        }
        return new TimeCheck(rules.hours(), facts)
                .check(wish)
                .map(time ->
                        new Ruling.Grant(
                                new LinkedHashSet<>(wish.purposes()),
                                time.times(),
                                time.hours(),
                                period,
                                wish.reasoning(),
                                null,
                                wish.relation()));
    }

    private static @Nullable GrantPeriod period(GrantWish wish, GrantPeriod longest) {
        LocalDate first = wish.firstDay() == null ? longest.first() : wish.firstDay();
        LocalDate last = wish.lastDay() == null ? longest.last() : wish.lastDay();
        if (last.isBefore(first)) {
            return null;
        }
        GrantPeriod wanted = new GrantPeriod(first, last);
        return longest.encloses(wanted) ? wanted : null;
    }
}
