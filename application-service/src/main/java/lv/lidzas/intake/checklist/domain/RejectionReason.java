package lv.lidzas.intake.checklist.domain;

/** Why a document was rejected (noraidīšanas iemesls). */
public enum RejectionReason {
    /** It cannot be read. */
    ILLEGIBLE,
    /** It is another kind of document. */
    WRONG_KIND,
    /** It is about another person. */
    WRONG_PERSON,
    /** Its term is over. */
    EXPIRED,
    /** A page, signature or entry is missing. */
    INCOMPLETE,
    /** The caseworker told the reason. */
    OTHER
}
