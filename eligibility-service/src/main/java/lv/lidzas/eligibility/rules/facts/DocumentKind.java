package lv.lidzas.eligibility.rules.facts;

/** The kinds of documents that prove a claim (atzinumi un apliecinājumi, S15 to S20). */
public enum DocumentKind {
    /** Proves the right of representation (S15). */
    REPRESENTATION_PROOF,
    /** The commission's opinion that an assistant is needed (S16a). */
    OPINION_ASSISTANT_NEED,
    /** The commission's opinion on special care (S16b). */
    OPINION_SPECIAL_CARE,
    /** The organiser's confirmation of taking part in events (S17). */
    CONFIRMATION_INSTITUTION,
    /** The employer's confirmation (S18). */
    CONFIRMATION_EMPLOYER,
    /** The educational institution's confirmation (S19). */
    CONFIRMATION_EDUCATION,
    /** The day care centre's or rehabilitation provider's confirmation (S20). */
    CONFIRMATION_DAY_CENTRE;

    /** Whether the commission (VDEĀVK) issues it; only an opinion states a group and limitations. */
    public boolean isOpinion() {
        return this == OPINION_ASSISTANT_NEED || this == OPINION_SPECIAL_CARE;
    }
}
