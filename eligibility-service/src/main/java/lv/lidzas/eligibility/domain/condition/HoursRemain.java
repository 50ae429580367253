package lv.lidzas.eligibility.domain.condition;

import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.hours.GrantedHours;
import lv.lidzas.eligibility.domain.hours.HoursRule;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Doubt;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.rule.Reason;

/**
 * After the deduction for the state benefit, hours remain to be granted (pēc atskaitījuma paliek piešķiramas stundas).
 *
 * <p>The hours come from the purposes by themselves; a caseworker may assess more within the cap, so none left is a question
 * and not a "no".
 */
public record HoursRemain(LegalReference basis, HoursRule hours) implements Condition {

    @Override
    public String id() {
        return "hours-remain";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        GrantedHours granted = hours.grant(facts, facts.application().purposes());
        return granted.minutesPerWeek() > 0
                ? new Outcome.Met(basis, Reason.of("hours-remain", granted.minutesPerWeek()))
                : new Outcome.Unclear(basis, Reason.of("no-hours-remain"), new Doubt.Caseworker());
    }
}
