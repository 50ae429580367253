package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

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
