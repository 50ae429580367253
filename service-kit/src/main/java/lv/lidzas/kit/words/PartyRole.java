package lv.lidzas.kit.words;

/** What somebody is to a case. */
public enum PartyRole {
    /** The one whom it is about (persona). */
    PERSON,
    /** Acts for the person (pārstāvis). */
    REPRESENTATIVE,
    /** Filed it through a login of their own, and a caseworker has made sure who that is (iesniedzējs). */
    SUBMITTER,
    /** Filed it for somebody else, and nobody has made sure who that is and that they may (nepārbaudīts iesniedzējs). */
    UNVERIFIED_SUBMITTER;

    /** Whether such a party sees the whole case; others see what they brought themselves. */
    public boolean seesAll() {
        return this != UNVERIFIED_SUBMITTER;
    }

    /** Whether such a party filed the case for somebody else. */
    public boolean isFiler() {
        return this == SUBMITTER || this == UNVERIFIED_SUBMITTER;
    }
}
