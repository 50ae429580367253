package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.rules.facts.ApplicationId;

/** The questions that are open in cases (neskaidrie jautājumi), which follow the runs of the rules. */
public interface Doubts {

    /** The case has a new current run; must be called with the file held. */
    void follow(Assessment now);

    /** The case waits for nothing any more: no question is open. */
    void end(ApplicationId application);
}
