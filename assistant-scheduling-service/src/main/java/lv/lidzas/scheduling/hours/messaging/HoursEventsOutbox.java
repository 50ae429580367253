package lv.lidzas.scheduling.hours.messaging;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Leaves what happened to a budget in the outbox; the budget's id is the key, so that its events keep their order. */
@ApplicationScoped
@Publishes({HourBudgetOpened.class, HoursAllocated.class, AllocationReleased.class})
public class HoursEventsOutbox implements HoursEvents {

    private final Outbox outbox;

    HoursEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(HoursEvent event) {
        Record contract = HoursContracts.contractOf(event);
        outbox.append(
                new OutgoingEvent(
                        Contracts.topicOf(contract.getClass()),
                        Contracts.typeOf(contract.getClass()),
                        event.budget().id().value().toString(),
                        contract));
    }

    @Produces
    @Singleton
    static TopicDeclaration hourBudgets() {
        return new TopicDeclaration(Topics.HOUR_BUDGET, false);
    }
}
