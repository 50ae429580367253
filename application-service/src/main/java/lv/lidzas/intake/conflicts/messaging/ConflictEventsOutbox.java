package lv.lidzas.intake.conflicts.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.intake.v1.ConflictOfInterestDeclared;
import lv.lidzas.contracts.intake.v1.ConflictOfInterestEnded;
import lv.lidzas.intake.conflicts.domain.ConflictEvent;
import lv.lidzas.intake.conflicts.usecase.ConflictEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.StaffTie;

/** Leaves what happens to the register in the outbox, in the order of each entry. */
@ApplicationScoped
@Publishes({ConflictOfInterestDeclared.class, ConflictOfInterestEnded.class})
public class ConflictEventsOutbox implements ConflictEvents {

    private final Outbox outbox;

    ConflictEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(ConflictEvent event) {
        switch (event) {
            case ConflictEvent.Declared(StaffTie tie) ->
                    tell(
                            tie.id(),
                            new ConflictOfInterestDeclared(
                                    tie.id(),
                                    tie.personId(),
                                    texts(tie.staff()),
                                    texts(tie.person()),
                                    tie.from(),
                                    tie.until()));
            case ConflictEvent.Ended(UUID id, LocalDate lastDay) ->
                    tell(id, new ConflictOfInterestEnded(id, lastDay));
        }
    }

    private void tell(UUID entry, Record contract) {
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(contract.getClass()),
                        Contracts.typeOf(contract.getClass()),
                        entry.toString(),
                        contract));
    }

    private static List<String> texts(Set<PartyKey> keys) {
        return keys.stream().map(PartyKey::text).sorted().toList();
    }
}
