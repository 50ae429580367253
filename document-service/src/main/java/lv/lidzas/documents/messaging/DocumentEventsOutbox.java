package lv.lidzas.documents.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.documents.domain.DocumentEvent;
import lv.lidzas.documents.usecase.DocumentEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Tells the other services of documents, through the outbox. */
@ApplicationScoped
@Publishes({DocumentReceived.class, DocumentVerified.class, DocumentRejected.class})
public class DocumentEventsOutbox implements DocumentEvents {

    private final Outbox outbox;

    DocumentEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(List<DocumentEvent> events) {
        events.forEach(this::append);
    }

    private void append(DocumentEvent event) {
        Record contract = DocumentContracts.of(event);
        String key = event.document().id().value().toString();
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(contract.getClass()),
                        Contracts.typeOf(contract.getClass()),
                        key,
                        contract));
    }
}
