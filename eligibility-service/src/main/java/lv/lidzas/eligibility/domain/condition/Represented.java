package lv.lidzas.eligibility.domain.condition;

import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.rule.Reason;

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
