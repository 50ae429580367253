package lv.lidzas.documents.domain;

/**
 * A caseworker's "no" to a document (noraidījums).
 *
 * @param reason as a code, which other services learn
 * @param explanation in words for the applicant; personal, so it never leaves this service but to its owner
 */
public record Rejection(RejectionReason reason, String explanation) {

    /** Without the words, so that they reach no log. */
    @Override
    public String toString() {
        return "Rejection[" + reason + "]";
    }
}
