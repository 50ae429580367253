package lv.lidzas.eligibility.rules.ruleset;

/** The case in which a document is asked for (kad dokuments vajadzīgs). */
public enum DocumentCase {
    /** A legal representative applies. */
    REPRESENTED,
    /** The person is an adult. */
    ADULT,
    /** The person is a child. */
    CHILD,
    /** One of the named purposes is applied for. */
    PURPOSE
}
