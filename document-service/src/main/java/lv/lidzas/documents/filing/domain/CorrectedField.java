package lv.lidzas.documents.filing.domain;

/** A detail that a caseworker may correct while accepting (labotais rekvizīts). */
public enum CorrectedField {
    /** The day of issue. */
    ISSUED_ON,
    /** The last day of the term. */
    VALID_UNTIL,
    /** The group that the opinion states. */
    DISABILITY_GROUP,
    /** The limitations that the opinion names. */
    LIMITATIONS
}
