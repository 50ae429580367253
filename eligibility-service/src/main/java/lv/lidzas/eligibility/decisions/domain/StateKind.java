package lv.lidzas.eligibility.decisions.domain;

/** The kinds of states of a decision (lēmuma stāvokļa veids), where a list or a column needs just that. */
public enum StateKind {
    /** It waits for a caseworker. */
    PROPOSED,
    /** A caseworker drafted it and a lead caseworker must confirm it, because it takes something from the person. */
    IN_REVIEW,
    /** It was drafted and not confirmed. */
    RETURNED,
    /** A caseworker signed it; it is issued as soon as the application is held for it, and cancelled if that was taken back before. */
    SIGNED,
    /** It is the municipality's decision. */
    ISSUED,
    /** Another took its place before it was issued. */
    SUPERSEDED,
    /** It was taken back before it was issued. */
    CANCELLED;

    /** The kind of a state. */
    public static StateKind of(DecisionState state) {
        return switch (state) {
            case DecisionState.Proposed _ -> PROPOSED;
            case DecisionState.InReview _ -> IN_REVIEW;
            case DecisionState.Returned _ -> RETURNED;
            case DecisionState.Signed _ -> SIGNED;
            case DecisionState.Issued _ -> ISSUED;
            case DecisionState.Superseded _ -> SUPERSEDED;
            case DecisionState.Cancelled _ -> CANCELLED;
        };
    }
}
