package lv.lidzas.intake.retention.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.intake.v1.CaseRecordsDeleted;
import lv.lidzas.contracts.intake.v1.LegalHoldLifted;
import lv.lidzas.contracts.intake.v1.LegalHoldPlaced;
import lv.lidzas.contracts.intake.v1.RetentionBasisCode;
import lv.lidzas.contracts.intake.v1.RetentionClassCode;
import lv.lidzas.intake.retention.domain.RetentionEvent;
import lv.lidzas.intake.retention.usecase.RetentionEvents;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Leaves certificates of deletion and holds in the outbox, among the other events of their application. */
@ApplicationScoped
@Publishes({CaseRecordsDeleted.class, LegalHoldPlaced.class, LegalHoldLifted.class})
public class RetentionEventsOutbox implements RetentionEvents {

    private final Outbox outbox;

    RetentionEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(RetentionEvent event) {
        switch (event) {
            case RetentionEvent.CaseDeleted deleted ->
                    append(
                            deleted.application().toString(),
                            new CaseRecordsDeleted(
                                    deleted.application(),
                                    Codes.twin(deleted.ofClass(), RetentionClassCode.class),
                                    Codes.twin(deleted.ofClass().basis(), RetentionBasisCode.class),
                                    deleted.keptUntil(),
                                    deleted.deletedOn(),
                                    deleted.records()));
            case RetentionEvent.HoldPlaced(UUID hold, UUID subject, LocalDate lastDay) ->
                    append(subject.toString(), new LegalHoldPlaced(hold, subject, lastDay));
            case RetentionEvent.HoldLifted(UUID hold, UUID subject) ->
                    append(subject.toString(), new LegalHoldLifted(hold, subject));
        }
    }

    private void append(String key, Record contract) {
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(contract.getClass()),
                        Contracts.typeOf(contract.getClass()),
                        key,
                        contract));
    }
}
