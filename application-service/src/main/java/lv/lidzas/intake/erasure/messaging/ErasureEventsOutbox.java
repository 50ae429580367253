package lv.lidzas.intake.erasure.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.intake.v1.PersonErased;
import lv.lidzas.intake.erasure.domain.ErasureEvent;
import lv.lidzas.intake.erasure.usecase.ErasureEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import lv.lidzas.kit.outbox.TopicDeclaration;
import lv.lidzas.kit.words.PartyKey;

/** Leaves an erasure in the outbox. */
@ApplicationScoped
@Publishes(PersonErased.class)
public class ErasureEventsOutbox implements ErasureEvents {

    private final Outbox outbox;

    ErasureEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(ErasureEvent event) {
        switch (event) {
            case ErasureEvent.Erased(var person, var keys) ->
                    outbox.append(
                            new OutgoingEvent(
                                    Contracts.topicOf(PersonErased.class),
                                    Contracts.typeOf(PersonErased.class),
                                    person.value().toString(),
                                    new PersonErased(
                                            person.value(),
                                            keys.stream().map(PartyKey::text).sorted().toList())));
        }
    }

    @Produces
    @Singleton
    static TopicDeclaration erasures() {
        return new TopicDeclaration(Topics.PERSON, false);
    }
}
