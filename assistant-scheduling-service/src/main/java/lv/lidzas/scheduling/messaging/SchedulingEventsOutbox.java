package lv.lidzas.scheduling.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.scheduling.v1.AllocationReleased;
import lv.lidzas.contracts.scheduling.v1.HourBudgetOpened;
import lv.lidzas.contracts.scheduling.v1.HoursAllocated;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import lv.lidzas.scheduling.domain.SchedulingEvent;
import lv.lidzas.scheduling.usecase.SchedulingEvents;

/** Leaves what happened to a budget in the outbox; the budget's id is the key, so that its events keep their order. */
@ApplicationScoped
@Publishes({HourBudgetOpened.class, HoursAllocated.class, AllocationReleased.class})
public class SchedulingEventsOutbox implements SchedulingEvents {

    private final Outbox outbox;

    SchedulingEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(SchedulingEvent event) {
        Record contract = SchedulingContracts.contractOf(event);
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(contract.getClass()),
                        Contracts.typeOf(contract.getClass()),
                        event.budget().id().value().toString(),
                        contract));
    }
}
