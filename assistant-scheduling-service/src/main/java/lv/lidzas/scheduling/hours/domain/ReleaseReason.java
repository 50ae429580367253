package lv.lidzas.scheduling.hours.domain;

/** Why hours are given back (stundu atbrīvošanas iemesls). */
public enum ReleaseReason {
    /** A caseworker gave them back. */
    GIVEN_BACK,
    /** The assistant can no longer give them. */
    ASSISTANT_LEFT,
    /** The decision ended, so nobody is looked for. */
    GRANT_ENDED
}
