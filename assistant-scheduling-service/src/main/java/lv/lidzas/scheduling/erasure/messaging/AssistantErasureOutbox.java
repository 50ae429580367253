package lv.lidzas.scheduling.erasure.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.scheduling.v1.AssistantErased;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import lv.lidzas.kit.outbox.TopicDeclaration;
import lv.lidzas.scheduling.erasure.domain.AssistantErasureEvent;
import lv.lidzas.scheduling.erasure.usecase.AssistantErasureEvents;

/** Leaves the erasure of an assistant in the outbox. */
@ApplicationScoped
@Publishes(AssistantErased.class)
public class AssistantErasureOutbox implements AssistantErasureEvents {

    private final Outbox outbox;

    AssistantErasureOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(AssistantErasureEvent event) {
        UUID assistant = event.assistant().value();
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(AssistantErased.class),
                        Contracts.typeOf(AssistantErased.class),
                        assistant.toString(),
                        new AssistantErased(assistant)));
    }

    @Produces
    @Singleton
    static TopicDeclaration assistants() {
        return new TopicDeclaration(Topics.ASSISTANT, false);
    }
}
