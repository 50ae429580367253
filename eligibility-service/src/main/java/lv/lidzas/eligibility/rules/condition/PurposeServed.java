package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/** The purpose is one of those that the rule set serves (pasākums ir sarakstā); no document is asked for it. */
public record PurposeServed(LegalReference basis, Purpose purpose) implements Condition {

    @Override
    public String id() {
        return "served-" + PurposeIds.of(purpose);
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return facts.application().purposes().contains(purpose)
                ? new Outcome.Met(basis, Reason.of("purpose-served", purpose.code()))
                : new Outcome.NotApplicable(basis, Reason.of("purpose-not-applied"));
    }
}
