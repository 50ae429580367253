package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;

/** Decisions that a caseworker signed and that wait for word of the application (parakstīti lēmumi). */
public interface SignedDecisions {

    /** Issues the decision if it is the one that waits; heard of again, or of another, it changes nothing. */
    void issue(ApplicationId application, DecisionId heldFor);

    /** Takes back the one that waits and what is drafted, if there is such: the application was taken back or wants something else. */
    void cancel(ApplicationId application);
}
