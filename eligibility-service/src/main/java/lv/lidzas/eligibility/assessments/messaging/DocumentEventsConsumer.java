package lv.lidzas.eligibility.assessments.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.eligibility.assessments.usecase.NoteDocument;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.kit.parties.DeletedCases;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of documents. */
@ApplicationScoped
@Consumes({DocumentReceived.class, DocumentVerified.class, DocumentRejected.class})
public class DocumentEventsConsumer {

    private final Inbox inbox;
    private final NoteDocument noteDocument;
    private final DeletedCases deleted;
    private final EventHandlers handlers;

    DocumentEventsConsumer(Inbox inbox, NoteDocument noteDocument, DeletedCases deleted) {
        this.inbox = inbox;
        this.noteDocument = noteDocument;
        this.deleted = deleted;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(DocumentReceived.class),
                                DocumentReceived.class,
                                (_, data) ->
                                        note(
                                                data.applicationId(),
                                                AssessmentContracts.received(data)))
                        .on(
                                Contracts.typeOf(DocumentVerified.class),
                                DocumentVerified.class,
                                (_, data) ->
                                        note(
                                                data.applicationId(),
                                                AssessmentContracts.verified(data)))
                        .on(
                                Contracts.typeOf(DocumentRejected.class),
                                DocumentRejected.class,
                                (_, data) ->
                                        note(
                                                data.applicationId(),
                                                AssessmentContracts.rejected(data)));
    }

    @Incoming("documents")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private void note(UUID application, DocumentFact document) {
        if (!deleted.contain(application)) {
            noteDocument.handle(new ApplicationId(application), document);
        }
    }
}
