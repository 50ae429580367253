package lv.lidzas.intake.applications.domain;

/** The names of the states, for lists and filters. */
public enum ApplicationStateCode {
    /** Still a draft. */
    DRAFT,
    /** Submitted; documents may be missing. */
    SUBMITTED,
    /** Submitted with every document accepted. */
    COMPLETE,
    /** Answered by a decision. */
    DECIDED,
    /** Taken back. */
    WITHDRAWN;

    /** The name of a state. */
    public static ApplicationStateCode of(ApplicationState state) {
        return switch (state) {
            case ApplicationState.Draft _ -> DRAFT;
            case ApplicationState.Submitted _ -> SUBMITTED;
            case ApplicationState.Complete _ -> COMPLETE;
            case ApplicationState.Decided _ -> DECIDED;
            case ApplicationState.Withdrawn _ -> WITHDRAWN;
        };
    }
}
