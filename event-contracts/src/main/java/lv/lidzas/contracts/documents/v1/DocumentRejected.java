package lv.lidzas.contracts.documents.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A caseworker rejected a document; the reason in words stays in document-service.
 *
 * @param documentId the document
 * @param applicationId the application it belongs to
 * @param subjectPersonId the person it is about
 * @param kind what it was meant to be
 * @param reason why, as a code
 */
@ContractEvent(type = "lv.lidzas.documents.document-rejected.v1", topic = Topics.DOCUMENT)
public record DocumentRejected(
        UUID documentId,
        UUID applicationId,
        UUID subjectPersonId,
        DocumentKindCode kind,
        RejectionReasonCode reason) {}
