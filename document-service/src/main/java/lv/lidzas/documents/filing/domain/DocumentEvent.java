package lv.lidzas.documents.filing.domain;

/** What happened to a document, in words of the domain (notikums). */
public sealed interface DocumentEvent {

    /** The document as it is afterwards. */
    Document document();

    /**
     * It waits for a caseworker from now on.
     *
     * @param document the document
     */
    record Received(Document document) implements DocumentEvent {}

    /**
     * It counts as proof from now on.
     *
     * @param document the document
     */
    record Verified(Document document) implements DocumentEvent {}

    /**
     * It does not count as proof.
     *
     * @param document the document
     * @param reason why
     */
    record Rejected(Document document, RejectionReason reason) implements DocumentEvent {}
}
