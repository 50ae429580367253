package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.NeedFact;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * The social service assessed the adult's need, found it, and assessed its intensity (vajadzības un intensitātes novērtējums).
 *
 * <p>What a caseworker recorded of it counts. Before, the answer is a caseworker's, who may also state the time when granting.
 */
public record NeedAssessed(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "need-assessed";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        NeedFact need = facts.need();
        if (need == null) {
            return new Outcome.Unclear(
                    basis, Reason.of("need-not-assessed"), new Doubt.Caseworker());
        }
        return need.intensity() == SupportIntensity.NO_NEED
                ? new Outcome.NotMet(basis, Reason.of("need-not-found", need.assessedOn()))
                : new Outcome.Met(basis, Reason.of("need-assessed", need.assessedOn()));
    }
}
