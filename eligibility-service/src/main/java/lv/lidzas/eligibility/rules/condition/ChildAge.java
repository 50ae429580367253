package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * The person is a child of the served age (bērns no 5 līdz 18 gadu vecumam) on the day of the decision.
 *
 * <p>Half-open: the 5th birthday counts, the 18th does not, because disability groups start at 18. Who was born on
 * 29 February has the birthday on 28 February of a common year: a legal term of years that finds no such date ends on the
 * month's last day, and {@code LocalDate.plusYears} does the same. {@link AdultAge} counts alike, so no day is left between.
 *
 * @param fromYears the birthday that lets in
 * @param untilYears the birthday that no longer does
 */
public record ChildAge(LegalReference basis, int fromYears, int untilYears) implements Condition {

    @Override
    public String id() {
        return "child-age";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        if (facts.hasReached(untilYears)) {
            return new Outcome.NotMet(basis, Reason.of("no-longer-a-child", untilYears));
        }
        return facts.hasReached(fromYears)
                ? new Outcome.Met(basis, Reason.of("child-of-served-age", fromYears, untilYears))
                : new Outcome.NotMet(basis, Reason.of("too-young", fromYears));
    }
}
