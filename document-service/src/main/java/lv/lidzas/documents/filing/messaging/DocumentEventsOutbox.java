package lv.lidzas.documents.filing.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.usecase.DocumentEvents;
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
    public void publish(DocumentEvent event) {
        Record contract = DocumentContracts.of(event);
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(contract.getClass()),
                        Contracts.typeOf(contract.getClass()),
                        event.document().id().value().toString(),
                        contract));
    }
}
