package lv.lidzas.intake.timeline.domain;

/** What an assessment found (vērtējuma iznākums). */
public enum AssessmentOutcome {
    /** Every condition is met. */
    MET,
    /** A condition is not met. */
    NOT_MET,
    /** Something is still unclear. */
    UNCLEAR,
    /** The rules do not concern the case. */
    NOT_APPLICABLE
}
