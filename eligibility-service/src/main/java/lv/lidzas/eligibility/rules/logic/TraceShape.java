package lv.lidzas.eligibility.rules.logic;

/** How a node of a trace is made. */
public enum TraceShape {
    /** One question of the law. */
    QUESTION,
    /** Every part must hold. */
    ALL_OF,
    /** One part must hold. */
    ANY_OF,
    /** The first part says whether the second concerns the case. */
    ONLY_IF
}
