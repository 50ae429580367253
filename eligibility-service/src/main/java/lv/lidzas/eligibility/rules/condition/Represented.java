package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/** A legal representative applies for the person (pieprasa likumiskais pārstāvis). */
public record Represented(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "represented";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return facts.application().representativeId() == null
                ? new Outcome.NotMet(basis, Reason.of("applies-in-person"))
                : new Outcome.Met(basis, Reason.of("is-represented"));
    }
}
