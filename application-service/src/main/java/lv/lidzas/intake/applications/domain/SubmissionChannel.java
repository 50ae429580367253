package lv.lidzas.intake.applications.domain;

/** The way an application came in (iesniegšanas veids, S9). */
public enum SubmissionChannel {
    /** Handed over at the social service. */
    IN_PERSON,
    /** Sent by post. */
    POST,
    /** Filed electronically. */
    ELECTRONIC;

    /** Whether it came on paper, so that somebody at the social service typed it in. */
    public boolean isPaper() {
        return this != ELECTRONIC;
    }
}
