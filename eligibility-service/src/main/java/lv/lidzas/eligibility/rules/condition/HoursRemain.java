package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * After the deduction for the state benefit, hours remain to be granted (pēc atskaitījuma paliek piešķiramas stundas).
 *
 * <p>Where the act gives the hours, a caseworker may assess more within the cap, so none left is a question and not a "no".
 * Where a caseworker assesses them, the benefit is deducted then.
 */
public record HoursRemain(LegalReference basis, HoursRule hours) implements Condition {

    @Override
    public String id() {
        return "hours-remain";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        GrantedHours granted = hours.grant(facts, facts.application().purposes());
        if (granted == null) {
            return new Outcome.Met(basis, Reason.of("hours-deducted-when-assessed"));
        }
        return !granted.isNothing()
                ? new Outcome.Met(
                        basis,
                        Reason.of("hours-remain", granted.granted().minutes(), granted.per()))
                : new Outcome.Unclear(basis, Reason.of("no-hours-remain"), new Doubt.Caseworker());
    }
}
