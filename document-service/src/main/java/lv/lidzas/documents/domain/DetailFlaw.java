package lv.lidzas.documents.domain;

/** Why the details of a document cannot be true (kļūda dokumenta datos). */
public enum DetailFlaw {
    /** The day of issue has not come yet. */
    ISSUED_IN_THE_FUTURE,
    /** The term ended before the day of issue. */
    TERM_ENDS_BEFORE_ISSUE,
    /** A commission's opinion without what it states. */
    OPINION_MISSING,
    /** An opinion's statement on a document that is none. */
    OPINION_UNEXPECTED,
    /** An opinion for an adult without the group. */
    GROUP_MISSING,
    /** An opinion for a child with a group. */
    GROUP_UNEXPECTED
}
