package lv.lidzas.documents.filing.domain;

/**
 * A caseworker's "no" to a document (noraidījums).
 *
 * @param reason as a code, which other services learn
 * @param explanation in words for the applicant; personal, so it never leaves this service but to its owner
 */
public record RejectionGrounds(RejectionReason reason, String explanation) {

    /** Without the words, so that they reach no log. */
    @Override
    public String toString() {
        return "RejectionGrounds[" + reason + "]";
    }
}
