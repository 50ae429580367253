package lv.lidzas.scheduling.ledger.domain;

/** Where minutes of a budget are (konts). */
public enum Account {
    /** Outside: the decision, from which granted time comes. */
    DECISION,
    /** Granted, and agreed with nobody. */
    GRANTED,
    /** Agreed with an assistant, and not planned yet. */
    AGREED,
    /** Of visits that are planned. */
    PLANNED,
    /** Of help that was given. */
    USED,
    /** Outside: help that was given beyond what was granted or allowed. */
    BEYOND,
    /** Nobody's any more, because the decision ended early. */
    EXPIRED
}
