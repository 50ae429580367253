package lv.lidzas.kit.words;

/** What somebody is to a case. */
public enum PartyRole {
    /** The one whom it is about (persona). */
    PERSON,
    /** Acts for the person (pārstāvis). */
    REPRESENTATIVE,
    /** Filed it through a login of their own (iesniedzējs). */
    SUBMITTER
}
