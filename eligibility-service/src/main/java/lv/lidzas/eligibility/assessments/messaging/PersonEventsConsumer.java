package lv.lidzas.eligibility.assessments.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.intake.v1.PersonErased;
import lv.lidzas.eligibility.assessments.usecase.EraseFacts;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that a person was erased. */
@ApplicationScoped
@Consumes(PersonErased.class)
public class PersonEventsConsumer {

    private final Inbox inbox;
    private final EventHandlers handlers;

    PersonEventsConsumer(Inbox inbox, EraseFacts erase) {
        this.inbox = inbox;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(PersonErased.class),
                                PersonErased.class,
                                (_, event) -> erase.handle(event.personId()));
    }

    @Incoming("persons")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }
}
