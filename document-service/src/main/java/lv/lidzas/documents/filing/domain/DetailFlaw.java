package lv.lidzas.documents.filing.domain;

/** Why the details of a document cannot be true (kļūda dokumenta datos). */
public enum DetailFlaw {
    /** The day of issue has not come yet. */
    ISSUED_IN_THE_FUTURE("issuedOn"),
    /** The term ended before the day of issue. */
    TERM_ENDS_BEFORE_ISSUE("validUntil"),
    /** A commission's opinion without what it states. */
    OPINION_MISSING("opinion"),
    /** An opinion's statement on a document that is none. */
    OPINION_UNEXPECTED("opinion"),
    /** An opinion for an adult without the group. */
    GROUP_MISSING("opinion/disabilityGroup"),
    /** An opinion for a child with a group. */
    GROUP_UNEXPECTED("opinion/disabilityGroup");

    private final String place;

    DetailFlaw(String place) {
        this.place = place;
    }

    /** The detail that is wrong, as a path from the details. */
    public String place() {
        return place;
    }
}
