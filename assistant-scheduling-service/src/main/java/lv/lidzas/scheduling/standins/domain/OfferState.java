package lv.lidzas.scheduling.standins.domain;

/** What became of an offer of a visit (piedāvājuma stāvoklis). */
public enum OfferState {
    /** The assistant is asked. */
    OPEN,
    /** The assistant comes. */
    ACCEPTED,
    /** The assistant does not come, and nothing follows from that. */
    DECLINED,
    /** Somebody else comes, or the visit does not need anybody any more. */
    LAPSED,
    /** The assistant had accepted, and cannot come after all. */
    UNDONE
}
