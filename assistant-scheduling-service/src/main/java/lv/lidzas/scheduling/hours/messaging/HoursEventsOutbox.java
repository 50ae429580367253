package lv.lidzas.scheduling.hours.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.scheduling.v1.AllocationReleased;
import lv.lidzas.contracts.scheduling.v1.HourBudgetOpened;
import lv.lidzas.contracts.scheduling.v1.HoursAllocated;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import lv.lidzas.kit.outbox.TopicDeclaration;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.usecase.HoursEvents;
import org.jspecify.annotations.Nullable;

/**
 * Leaves what happened to a budget in the outbox, with the budget's id as key, so that its events keep their order; and tells the rooms of
 * this service that rest on hours, in the same transaction.
 */
@ApplicationScoped
@Publishes({HourBudgetOpened.class, HoursAllocated.class, AllocationReleased.class})
public class HoursEventsOutbox implements HoursEvents {

    private final Outbox outbox;
    private final Event<HoursEvent> rooms;

    HoursEventsOutbox(Outbox outbox, Event<HoursEvent> rooms) {
        this.outbox = outbox;
        this.rooms = rooms;
    }

    @Override
    public void publish(HoursEvent event) {
        @Nullable Record contract = HoursContracts.contractOf(event);
        if (contract != null) {
            outbox.append(
                    new OutgoingEvent(
                            Contracts.topicOf(contract.getClass()),
                            Contracts.typeOf(contract.getClass()),
                            event.budget().id().value().toString(),
                            contract));
        }
        rooms.fire(event);
    }

    @Produces
    @Singleton
    static TopicDeclaration hourBudgets() {
        return new TopicDeclaration(Topics.HOUR_BUDGET, false);
    }
}
