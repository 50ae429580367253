package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** The proposed decisions (lēmumu projekti), which follow the runs of the rules. */
public interface Proposals {

    /** What is proposed for an application, read once for a run of the rules. */
    Open of(ApplicationId application);

    /** The open proposal of one application, or that there is none. */
    interface Open {

        /** The proposal if it still says what the facts call for; absent when there is none such. */
        @Nullable DecisionId standing(RuleSet rules, Facts facts);

        /** Takes it back and keeps the one that the run calls for, if it does. */
        void replace(Assessment now);

        /** Takes it back. */
        void cancel();
    }
}
