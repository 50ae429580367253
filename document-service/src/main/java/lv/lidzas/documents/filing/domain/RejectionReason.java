package lv.lidzas.documents.filing.domain;

/** Why a document does not count as proof (noraidīšanas iemesls). */
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
    /** Another reason, told in words. */
    OTHER
}
