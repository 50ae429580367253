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

    /** Whether the commission (VDEĀVK) states in it what it found: only such a document names a group and limitations. */
    public boolean isOpinion() {
        return switch (this) {
            case OPINION_ASSISTANT_NEED, OPINION_SPECIAL_CARE, DISABILITY_DECISION -> true;
            default -> false;
        };
    }
}
