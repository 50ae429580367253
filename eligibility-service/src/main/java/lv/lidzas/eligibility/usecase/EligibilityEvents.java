package lv.lidzas.eligibility.usecase;

import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;

/** What this context tells the others. */
public interface EligibilityEvents {

    /** The rules gave a result that differs from the one before. */
    void assessmentCompleted(Assessment assessment);

    /** A decision was issued. */
    void decisionIssued(Decision decision);

    /** A rule set is new or says something else than before. */
    void ruleSetPublished(RuleSet ruleSet);
}
