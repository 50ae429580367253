package lv.lidzas.intake.retention.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.intake.v1.CaseRecordsDeleted;
import lv.lidzas.contracts.intake.v1.RetentionBasisCode;
import lv.lidzas.contracts.intake.v1.RetentionClassCode;
import lv.lidzas.intake.retention.domain.RetentionEvent;
import lv.lidzas.intake.retention.usecase.RetentionEvents;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Leaves the certificate of a deletion in the outbox, among the other events of its application. */
@ApplicationScoped
@Publishes(CaseRecordsDeleted.class)
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
