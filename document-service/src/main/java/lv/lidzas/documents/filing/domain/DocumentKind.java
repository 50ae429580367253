package lv.lidzas.documents.filing.domain;

/** What a document proves (dokumenta veids); S15 to S20 of the municipality's page. */
public enum DocumentKind {
    /** The right of representation (pārstāvības tiesības, S15). */
    REPRESENTATION_PROOF,
    /** The commission's opinion that an assistant is needed (atzinums, S16a). */
    OPINION_ASSISTANT_NEED,
    /** The commission's opinion that special care is needed (atzinums, S16b). */
    OPINION_SPECIAL_CARE,
    /** An institution's confirmation of taking part in its events (apliecinājums, S17). */
    CONFIRMATION_INSTITUTION,
    /** The employer's confirmation (apliecinājums, S18). */
    CONFIRMATION_EMPLOYER,
    /** The educational institution's confirmation (apliecinājums, S19). */
    CONFIRMATION_EDUCATION,
    /** The day care centre's or rehabilitation provider's confirmation (apliecinājums, S20). */
    CONFIRMATION_DAY_CENTRE;

    /** Whether the commission (VDEĀVK) issues it, so that it states an {@link Opinion}. */
    public boolean isOpinion() {
        return this == OPINION_ASSISTANT_NEED || this == OPINION_SPECIAL_CARE;
    }

    /** Whether its opinion states a disability group; a child, who needs special care, has none. */
    public boolean statesGroup() {
        return this == OPINION_ASSISTANT_NEED;
    }

    /** Whether it may be about the representative as well as about the person assisted. */
    public boolean mayConcernRepresentative() {
        return this == REPRESENTATION_PROOF;
    }
}
