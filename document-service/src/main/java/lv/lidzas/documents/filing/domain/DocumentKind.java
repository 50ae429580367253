package lv.lidzas.documents.filing.domain;

/** What a document proves (dokumenta veids): S15 to S20 of the municipality's page, then what regulation 316 asks beside them. */
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
    CONFIRMATION_DAY_CENTRE,
    /** The commission's decision on the disability (lēmums par invaliditāti); for adults under regulation 316. */
    DISABILITY_DECISION,
    /** The commission's opinion on medical indications for a specially adapted car (regulation 316). */
    OPINION_CAR_ADAPTATION,
    /** The Paralympic Committee's confirmation (regulation 316). */
    CONFIRMATION_PARALYMPIC,
    /** The confirmation of an elected seat on a board (regulation 316). */
    CONFIRMATION_BOARD,
    /** The confirmation of regular prescribed treatment (regulation 316). */
    CONFIRMATION_TREATMENT,
    /** The contract on voluntary work (regulation 316). */
    VOLUNTARY_WORK_CONTRACT;

    /** Whether the commission (VDEĀVK) states in it what it found, as an {@link Opinion}. */
    public boolean isOpinion() {
        return statesGroup() || this == OPINION_SPECIAL_CARE;
    }

    /** Whether its opinion states a disability group; a child, who needs special care, has none. */
    public boolean statesGroup() {
        return this == OPINION_ASSISTANT_NEED || this == DISABILITY_DECISION;
    }

    /** Whether it may be about the representative as well as about the person assisted. */
    public boolean mayConcernRepresentative() {
        return this == REPRESENTATION_PROOF;
    }
}
