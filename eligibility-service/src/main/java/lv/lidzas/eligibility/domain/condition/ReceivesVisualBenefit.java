package lv.lidzas.eligibility.domain.condition;

import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.rule.Reason;

/** The person receives the state benefit for assistant use (pabalsts par asistenta izmantošanu), as the application states. */
public record ReceivesVisualBenefit(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "receives-visual-benefit";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return facts.application().receivesVisualBenefit()
                ? new Outcome.Met(basis, Reason.of("benefit-received"))
                : new Outcome.NotMet(basis, Reason.of("benefit-not-received"));
    }
}
