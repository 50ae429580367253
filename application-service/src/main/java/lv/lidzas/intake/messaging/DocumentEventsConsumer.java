package lv.lidzas.intake.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.DocumentKind;
import lv.lidzas.intake.domain.DocumentReport;
import lv.lidzas.intake.usecase.NoteDocument;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Lets checklists and timelines follow what document-service reports. */
@ApplicationScoped
@Consumes({DocumentReceived.class, DocumentVerified.class, DocumentRejected.class})
public class DocumentEventsConsumer {

    private final Inbox inbox;
    private final NoteDocument noteDocument;
    private final TimelineWriter timeline;
    private final EventHandlers handlers;

    DocumentEventsConsumer(Inbox inbox, NoteDocument noteDocument, TimelineWriter timeline) {
        this.inbox = inbox;
        this.noteDocument = noteDocument;
        this.timeline = timeline;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(DocumentReceived.class),
                                DocumentReceived.class,
                                this::received)
                        .on(
                                Contracts.typeOf(DocumentVerified.class),
                                DocumentVerified.class,
                                this::verified)
                        .on(
                                Contracts.typeOf(DocumentRejected.class),
                                DocumentRejected.class,
                                this::rejected);
    }

    /** Hears of a document. */
    @Incoming("documents")
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, handlers);
    }

    private void received(Envelope envelope, DocumentReceived event) {
        note(
                envelope,
                event.applicationId(),
                event.documentId(),
                event.kind(),
                DocumentReport.Status.RECEIVED,
                null);
    }

    private void verified(Envelope envelope, DocumentVerified event) {
        note(
                envelope,
                event.applicationId(),
                event.documentId(),
                event.kind(),
                DocumentReport.Status.ACCEPTED,
                null);
    }

    private void rejected(Envelope envelope, DocumentRejected event) {
        note(
                envelope,
                event.applicationId(),
                event.documentId(),
                event.kind(),
                DocumentReport.Status.REJECTED,
                event.reason().name());
    }

    private void note(
            Envelope envelope,
            UUID application,
            UUID document,
            DocumentKindCode code,
            DocumentReport.Status status,
            @Nullable String reason) {
        Map<String, String> details =
                reason == null
                        ? Map.of("documentId", document.toString(), "kind", code.name())
                        : Map.of(
                                "documentId",
                                document.toString(),
                                "kind",
                                code.name(),
                                "reason",
                                reason);
        boolean known = timeline.write(envelope, application, details);
        DocumentKind kind = ContractCodes.kind(code);
        if (known && kind != null) {
            noteDocument.handle(
                    new ApplicationId(application),
                    new DocumentReport(document, kind, status, reason, envelope.time()));
        }
    }
}
