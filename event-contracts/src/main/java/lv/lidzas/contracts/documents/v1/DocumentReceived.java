package lv.lidzas.contracts.documents.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A document for an application arrived and waits for a caseworker's review.
 *
 * @param documentId the document
 * @param applicationId the application it belongs to
 * @param subjectPersonId the person it is about
 * @param kind what it is
 */
@ContractEvent(type = "lv.lidzas.documents.document-received.v1", topic = Topics.DOCUMENT)
public record DocumentReceived(
        UUID documentId, UUID applicationId, UUID subjectPersonId, DocumentKindCode kind) {}
