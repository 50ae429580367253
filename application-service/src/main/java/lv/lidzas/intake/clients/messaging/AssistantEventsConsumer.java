package lv.lidzas.intake.clients.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.scheduling.v1.AssistantErased;
import lv.lidzas.intake.clients.usecase.ForgetAssistant;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that an assistant was erased. */
@ApplicationScoped
@Consumes(AssistantErased.class)
public class AssistantEventsConsumer {

    private final Inbox inbox;
    private final EventHandlers handlers;

    AssistantEventsConsumer(Inbox inbox, ForgetAssistant forget) {
        this.inbox = inbox;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(AssistantErased.class),
                                AssistantErased.class,
                                (_, event) -> forget.handle(event.assistantId()));
    }

    /** Hears of assistants. */
    @Incoming("assistants")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }
}
