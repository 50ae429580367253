package lv.lidzas.intake.clients.domain;

/** Why an assistant no longer helps (palīdzības beigas). */
public enum EndOfHelp {
    /** A caseworker gave the hours back. */
    GIVEN_BACK,
    /** The assistant can no longer help. */
    ASSISTANT_LEFT,
    /** The decision ended. */
    GRANT_ENDED
}
