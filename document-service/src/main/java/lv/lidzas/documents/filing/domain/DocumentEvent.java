package lv.lidzas.documents.filing.domain;

/** What happened to a document, in words of the domain (notikums). */
public sealed interface DocumentEvent {

    /** The document as it is afterwards. */
    Document document();

    /** It waits for a caseworker from now on. */
    record Received(Document document) implements DocumentEvent {}

    /** It counts as proof from now on. */
    record Verified(Document document) implements DocumentEvent {}

    /**
     * It does not count as proof.
     *
     * @param reason why
     */
    record Rejected(Document document, RejectionReason reason) implements DocumentEvent {}
}
