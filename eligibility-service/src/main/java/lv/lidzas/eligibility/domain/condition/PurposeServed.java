package lv.lidzas.eligibility.domain.condition;

import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.rule.Reason;

/** The purpose is one of those that the rule set serves (pasākums ir sarakstā); no document is asked for it. */
public record PurposeServed(LegalReference basis, Purpose purpose) implements Condition {

    @Override
    public String id() {
        return "served-" + PurposeIds.of(purpose);
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return facts.application().purposes().contains(purpose)
                ? new Outcome.Met(basis, Reason.of("purpose-served", purpose.name()))
                : new Outcome.NotApplicable(basis, Reason.of("purpose-not-applied"));
    }
}
