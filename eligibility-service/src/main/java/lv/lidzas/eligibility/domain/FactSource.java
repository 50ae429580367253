package lv.lidzas.eligibility.domain;

/** Where a fact comes from (fakta avots). */
public sealed interface FactSource {

    /**
     * The applicant stated it in the application.
     *
     * @param applicationId the application
     */
    record Stated(ApplicationId applicationId) implements FactSource {}

    /**
     * A document that a caseworker accepted proves it.
     *
     * @param documentId the document
     */
    record Proven(DocumentId documentId) implements FactSource {}
}
