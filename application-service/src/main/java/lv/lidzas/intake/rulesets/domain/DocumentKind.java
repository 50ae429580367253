package lv.lidzas.intake.rulesets.domain;

/** The kinds of documents that an application may need (S15 to S20). */
public enum DocumentKind {
    /** Proves the right of representation (S15). */
    REPRESENTATION_PROOF,
    /** The commission's opinion that an assistant is needed (S16a). */
    OPINION_ASSISTANT_NEED,
    /** The commission's opinion on special care for a child (S16b). */
    OPINION_SPECIAL_CARE,
    /** The organiser's confirmation of taking part in events (S17). */
    CONFIRMATION_INSTITUTION,
    /** The employer's confirmation (S18). */
    CONFIRMATION_EMPLOYER,
    /** The educational institution's confirmation (S19). */
    CONFIRMATION_EDUCATION,
    /** The day care centre's or rehabilitation provider's confirmation (S20). */
    CONFIRMATION_DAY_CENTRE
}
