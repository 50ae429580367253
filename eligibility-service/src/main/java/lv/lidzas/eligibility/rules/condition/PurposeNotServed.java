package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/** The rule set does not serve the purpose (pasākums nav sarakstā); asked only where one was applied for. */
public record PurposeNotServed(LegalReference basis, Purpose purpose) implements Condition {

    @Override
    public String id() {
        return "purpose-not-served";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return new Outcome.NotMet(basis, Reason.of("purpose-not-served", purpose.code()));
    }
}
