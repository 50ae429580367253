package lv.lidzas.eligibility.decisions.domain;

/** The kinds of states of a decision (lēmuma stāvokļa veids), where a list or a column needs just that. */
public enum StateKind {
    /** It waits for a caseworker. */
    PROPOSED,
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
            case DecisionState.Issued _ -> ISSUED;
            case DecisionState.Superseded _ -> SUPERSEDED;
            case DecisionState.Cancelled _ -> CANCELLED;
        };
    }
}
