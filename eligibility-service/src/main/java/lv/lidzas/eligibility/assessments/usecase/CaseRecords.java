package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.rules.facts.ApplicationId;

/** Port: everything that is kept of a case, over all features. */
public interface CaseRecords {

    /** Whether a decision that was issued grants assistance. */
    boolean restOnAGrant(ApplicationId application);

    /** Deletes the file, its documents, assessments and decisions; what is told of the case later counts for nothing. */
    void delete(ApplicationId application);
}
