package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;
import org.jspecify.annotations.Nullable;

/**
 * It is known how much of a month the state benefit pays (pabalsta stundas mēnesī).
 *
 * <p>The law says the benefit by the week and the service by the month, and no source says how one becomes the other: the
 * municipality does, or a caseworker takes it into account.
 *
 * @param minutesPerMonth what the municipality said; absent while it did not
 */
public record BenefitOfMonthKnown(LegalReference basis, @Nullable Integer minutesPerMonth)
        implements Condition {

    @Override
    public String id() {
        return "benefit-of-month-known";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return minutesPerMonth == null
                ? new Outcome.Unclear(
                        basis, Reason.of("benefit-of-month-unknown"), new Doubt.Caseworker())
                : new Outcome.Met(basis, Reason.of("benefit-of-month-known", minutesPerMonth));
    }
}
