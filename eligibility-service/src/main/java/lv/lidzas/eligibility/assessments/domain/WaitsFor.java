package lv.lidzas.eligibility.assessments.domain;

/** What a case waits for next (uz ko lieta gaida); there is always a stated reason. */
public enum WaitsFor {
    /** Somebody must bring a document. */
    DOCUMENTS,
    /** A caseworker must review a document that is here. */
    DOCUMENT_REVIEW,
    /** A caseworker must judge what the rules cannot, or decide what is unfavourable. */
    CASEWORKER,
    /** A caseworker may issue the proposed decision. */
    ISSUE
}
