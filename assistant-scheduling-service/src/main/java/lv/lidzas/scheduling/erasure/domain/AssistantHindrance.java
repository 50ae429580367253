package lv.lidzas.scheduling.erasure.domain;

/** What stands against the erasure of an assistant (šķērslis dzēšanai). */
public enum AssistantHindrance {
    /** Hours are booked in a week that is not over, so that somebody has to know who comes, and the 40 hours of it still count. */
    HOURS_ALLOCATED,
    /** A case in which the assistant has or had hours, or its person, is kept for a claim or an inquiry. */
    LEGAL_HOLD
}
