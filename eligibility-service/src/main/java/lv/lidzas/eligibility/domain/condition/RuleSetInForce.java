package lv.lidzas.eligibility.domain.condition;

import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Doubt;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.rule.Reason;

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
