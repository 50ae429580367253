package lv.lidzas.eligibility.decisions.domain;

/** How a grant stands to another grant of the same human on the same days (saistība ar citu lēmumu). */
public enum Relation {
    /** The other ends the day before this one begins. */
    REPLACES,
    /** This one begins when the other has ended. */
    FOLLOWS,
    /** Both count; together they are within the client's cap. */
    SUPPLEMENTS
}
