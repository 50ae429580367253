package lv.lidzas.eligibility.usecase;

import lv.lidzas.eligibility.domain.ApplicationFacts;
import lv.lidzas.eligibility.domain.CaseFile;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.ruleset.Evaluation;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;

/** A case on the day of its decision, as a person who decides it needs it. */
record OpenCase(CaseFile file, Facts facts, RuleSet rules, Evaluation today) {

    ApplicationFacts application() {
        return facts.application();
    }

    /** Whether the person is certainly not entitled, whatever the purpose. */
    boolean isCertainlyNot() {
        return today.trace().general().evaluated() instanceof Outcome.NotMet;
    }
}
