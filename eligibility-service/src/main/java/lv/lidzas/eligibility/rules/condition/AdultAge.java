package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * The person is an adult (pilngadīga persona) on the day of the decision.
 *
 * <p>The page says "older than 18", which would leave the 18th birthday to nobody; read as "18 or older".
 *
 * @param fromYears the birthday that makes an adult
 */
public record AdultAge(LegalReference basis, int fromYears) implements Condition {

    @Override
    public String id() {
        return "adult-age";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return facts.hasReached(fromYears)
                ? new Outcome.Met(basis, Reason.of("is-adult", fromYears))
                : new Outcome.NotMet(basis, Reason.of("not-adult", fromYears));
    }
}
