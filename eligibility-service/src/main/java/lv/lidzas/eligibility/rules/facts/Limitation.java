package lv.lidzas.eligibility.rules.facts;

/** The functional limitation that an opinion names (funkcionālais ierobežojums). */
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
