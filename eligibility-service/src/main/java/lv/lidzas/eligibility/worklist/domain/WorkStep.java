package lv.lidzas.eligibility.worklist.domain;

import lv.lidzas.eligibility.assessments.domain.WaitsFor;

/** What a case waits for (uz ko lieta gaida), seen by who works on it; it may be several things at once. */
public enum WorkStep {
    /** Somebody must bring a document. */
    DOCUMENTS,
    /** A caseworker must review a document that is here. */
    DOCUMENT_REVIEW,
    /** A caseworker must judge what the rules cannot, or decide what is unfavourable. */
    CASEWORKER,
    /** A caseworker may issue the proposed decision. */
    ISSUE,
    /** The person was invited to speak and did, or had time until today at the latest. */
    HEARING,
    /** A colleague must confirm a draft or give it back. */
    SECOND_PERSON,
    /** A draft was given back to who wrote it. */
    RETURNED,
    /** A grant no longer meets a condition, and somebody must look. */
    TO_REVIEW;

    /** What the rules say that it waits for. */
    static WorkStep of(WaitsFor next) {
        return switch (next) {
            case DOCUMENTS -> DOCUMENTS;
            case DOCUMENT_REVIEW -> DOCUMENT_REVIEW;
            case CASEWORKER -> CASEWORKER;
            case ISSUE -> ISSUE;
        };
    }
}
