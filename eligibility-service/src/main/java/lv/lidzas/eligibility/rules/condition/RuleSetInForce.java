package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/** A rule set serves the day of the decision (ir piemērojams noteikumu kopums); asked only where none does. */
public record RuleSetInForce(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "rule-set-in-force";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return new Outcome.Unclear(
                basis, Reason.of("no-rule-set-in-force"), new Doubt.Caseworker());
    }
}
