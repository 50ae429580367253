package lv.lidzas.intake.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
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
                event.kind(),
                new Report(event.documentId(), DocumentReport.Status.RECEIVED, null, null));
    }

    private void verified(Envelope envelope, DocumentVerified event) {
        note(
                envelope,
                event.applicationId(),
                event.kind(),
                new Report(
                        event.documentId(),
                        DocumentReport.Status.ACCEPTED,
                        null,
                        event.validUntil()));
    }

    private void rejected(Envelope envelope, DocumentRejected event) {
        note(
                envelope,
                event.applicationId(),
                event.kind(),
                new Report(
                        event.documentId(),
                        DocumentReport.Status.REJECTED,
                        event.reason().name(),
                        null));
    }

    private void note(Envelope envelope, UUID application, DocumentKindCode code, Report report) {
        Map<String, String> details = new TreeMap<>();
        details.put("documentId", report.document().toString());
        details.put("kind", code.name());
        if (report.reason() != null) {
            details.put("reason", report.reason());
        }
        boolean known = timeline.write(envelope, application, details);
        DocumentKind kind = ContractCodes.kind(code);
        if (known && kind != null) {
            noteDocument.handle(new ApplicationId(application), report.of(kind, envelope.time()));
        }
    }

    /** What an event says of a document, whatever its kind. */
    private record Report(
            UUID document,
            DocumentReport.Status status,
            @Nullable String reason,
            @Nullable LocalDate validUntil) {

        DocumentReport of(DocumentKind kind, Instant at) {
            return new DocumentReport(document, kind, status, reason, validUntil, at);
        }
    }
}
