package lv.lidzas.eligibility.assessments.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.intake.v1.ConflictOfInterestDeclared;
import lv.lidzas.contracts.intake.v1.ConflictOfInterestEnded;
import lv.lidzas.contracts.intake.v1.PersonErased;
import lv.lidzas.eligibility.assessments.usecase.EraseFacts;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.kit.parties.HeardTies;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.StaffTie;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that a person was erased, and to whom staff are tied. */
@ApplicationScoped
@Consumes({PersonErased.class, ConflictOfInterestDeclared.class, ConflictOfInterestEnded.class})
public class PersonEventsConsumer {

    private final Inbox inbox;
    private final EventHandlers handlers;

    PersonEventsConsumer(Inbox inbox, EraseFacts erase, HeardTies ties) {
        this.inbox = inbox;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(PersonErased.class),
                                PersonErased.class,
                                (_, event) ->
                                        erase.handle(
                                                event.personId(), PartyKey.all(event.personKeys())))
                        .on(
                                Contracts.typeOf(ConflictOfInterestDeclared.class),
                                ConflictOfInterestDeclared.class,
                                (_, event) ->
                                        ties.keep(
                                                StaffTie.told(
                                                        event.conflictId(),
                                                        event.personId(),
                                                        event.staffKeys(),
                                                        event.personKeys(),
                                                        event.from(),
                                                        event.until())))
                        .on(
                                Contracts.typeOf(ConflictOfInterestEnded.class),
                                ConflictOfInterestEnded.class,
                                (_, event) -> ties.end(event.conflictId(), event.lastDay()));
    }

    @Incoming("persons")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }
}
