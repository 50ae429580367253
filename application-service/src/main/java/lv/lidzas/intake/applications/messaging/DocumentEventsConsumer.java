package lv.lidzas.intake.applications.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.intake.applications.usecase.FollowDocument;
import lv.lidzas.intake.checklist.domain.DocumentRejection;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.usecase.AppendToTimeline;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.kit.words.PartyKey;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Lets checklists and timelines follow what document-service reports. */
@ApplicationScoped
@Consumes({DocumentReceived.class, DocumentVerified.class, DocumentRejected.class})
public class DocumentEventsConsumer {

    private final Inbox inbox;
    private final FollowDocument followDocument;
    private final AppendToTimeline appendToTimeline;
    private final EventHandlers handlers;

    DocumentEventsConsumer(
            Inbox inbox, FollowDocument followDocument, AppendToTimeline appendToTimeline) {
        this.inbox = inbox;
        this.followDocument = followDocument;
        this.appendToTimeline = appendToTimeline;
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
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private void received(Envelope envelope, DocumentReceived event) {
        DocumentReport report =
                new DocumentReport(
                        event.documentId(),
                        Codes.twin(event.kind(), DocumentKind.class),
                        DocumentReport.Status.RECEIVED,
                        null,
                        null,
                        new PartyKey(event.uploaderKey()),
                        envelope.time());
        note(envelope, event.applicationId(), report);
    }

    private void verified(Envelope envelope, DocumentVerified event) {
        DocumentReport report =
                new DocumentReport(
                        event.documentId(),
                        Codes.twin(event.kind(), DocumentKind.class),
                        DocumentReport.Status.ACCEPTED,
                        null,
                        event.validUntil(),
                        null,
                        envelope.time());
        note(envelope, event.applicationId(), report);
    }

    private void rejected(Envelope envelope, DocumentRejected event) {
        DocumentReport report =
                new DocumentReport(
                        event.documentId(),
                        Codes.twin(event.kind(), DocumentKind.class),
                        DocumentReport.Status.REJECTED,
                        Codes.twin(event.reason(), DocumentRejection.class),
                        null,
                        null,
                        envelope.time());
        note(envelope, event.applicationId(), report);
    }

    private void note(Envelope envelope, UUID application, DocumentReport report) {
        Map<String, String> details = new TreeMap<>();
        details.put("documentId", report.documentId().toString());
        details.put("kind", report.kind().name());
        if (report.rejectionReason() != null) {
            details.put("reason", report.rejectionReason().name());
        }
        ApplicationId id = new ApplicationId(application);
        if (appendToTimeline.handle(envelope, id, details)) {
            followDocument.handle(id, report);
        }
    }
}
