package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** The proposed decisions (lēmumu projekti), which follow the runs of the rules. */
public interface Proposals {

    /** The open proposal that still says what the facts call for; absent when there is none such. */
    @Nullable DecisionId standing(RuleSet rules, Facts facts);

    /** Takes the open proposal back and keeps the one that the run calls for, if it does. */
    void replace(Assessment now);

    /** Takes the open proposal back. */
    void cancel(ApplicationId application);
}
