package lv.lidzas.documents.filing.domain;

/** A functional limitation (funkcionālais ierobežojums) that an opinion names. */
public enum Limitation {
    /** Sight. */
    VISUAL,
    /** Movement. */
    MOBILITY,
    /** Mental health. */
    MENTAL,
    /** Hearing. */
    HEARING,
    /** Any other. */
    OTHER
}
