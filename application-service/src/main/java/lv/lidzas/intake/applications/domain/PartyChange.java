package lv.lidzas.intake.applications.domain;

/** Why the parties to an application are others than before. */
public enum PartyChange {
    /** Who acts for the person does so until a day. */
    ENDED,
    /** Somebody else acts for the person. */
    REPLACED,
    /** Another record of a person is the same human, or was wrongly taken for it, or keys were made anew. */
    RECOGNISED,
    /** Somebody made sure who filed it, who sees all of it from now on. */
    VERIFIED
}
