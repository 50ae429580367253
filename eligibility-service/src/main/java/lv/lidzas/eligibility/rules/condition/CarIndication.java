package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Proof;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * The commission found medical indications for a specially adapted car and the transport benefit (medicīniskas indikācijas
 * speciāli pielāgotam automobilim).
 *
 * <p>It opens the service to whose limits do not, so nobody else is asked to show it.
 */
public record CarIndication(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "car-indication";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        boolean isAsked =
                FunctionalLimits.areOthers(facts)
                        || facts.proofOf(DocumentKind.OPINION_CAR_ADAPTATION)
                                instanceof Proof.Given;
        return isAsked
                ? DocumentOutcomes.of(facts, DocumentKind.OPINION_CAR_ADAPTATION, basis)
                : new Outcome.NotApplicable(basis, Reason.of("car-indication-not-asked"));
    }
}
