package lv.lidzas.intake.duplicates.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.intake.v1.PersonLinked;
import lv.lidzas.intake.duplicates.domain.PersonLinkEvent;
import lv.lidzas.intake.duplicates.usecase.PersonLinkEvents;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands to the outbox which record stands for a human, in the order of each record. */
@ApplicationScoped
@Publishes(PersonLinked.class)
public class PersonLinkEventsOutbox implements PersonLinkEvents {

    private final Outbox outbox;

    PersonLinkEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(PersonLinkEvent event) {
        switch (event) {
            case PersonLinkEvent.Linked(PersonId person, PersonId canonical) ->
                    tell(person, canonical);
        }
    }

    private void tell(PersonId person, PersonId canonical) {
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(PersonLinked.class),
                        Contracts.typeOf(PersonLinked.class),
                        person.value().toString(),
                        new PersonLinked(person.value(), canonical.value())));
    }
}
