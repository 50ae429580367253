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
 * @param uploaderKey keyed hash of the personal code or the login of the one who handed it in, as with a party to the case
 */
@ContractEvent(type = "lv.lidzas.documents.document-received.v1", topic = Topics.DOCUMENT)
public record DocumentReceived(
        UUID documentId,
        UUID applicationId,
        UUID subjectPersonId,
        DocumentKindCode kind,
        String uploaderKey) {}
