package lv.lidzas.intake.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.scheduling.v1.AllocationReleased;
import lv.lidzas.contracts.scheduling.v1.HourBudgetOpened;
import lv.lidzas.contracts.scheduling.v1.HoursAllocated;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes hour budgets and what is allocated from them into timelines. */
@ApplicationScoped
@Consumes({HourBudgetOpened.class, HoursAllocated.class, AllocationReleased.class})
public class HourBudgetEventsConsumer {

    private final Inbox inbox;
    private final TimelineWriter timeline;
    private final EventHandlers handlers;

    HourBudgetEventsConsumer(Inbox inbox, TimelineWriter timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(HourBudgetOpened.class),
                                HourBudgetOpened.class,
                                this::opened)
                        .on(
                                Contracts.typeOf(HoursAllocated.class),
                                HoursAllocated.class,
                                this::allocated)
                        .on(
                                Contracts.typeOf(AllocationReleased.class),
                                AllocationReleased.class,
                                this::released);
    }

    /** Hears of hours. */
    @Incoming("hour-budgets")
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, handlers);
    }

    private void opened(Envelope envelope, HourBudgetOpened event) {
        timeline.write(
                envelope,
                event.applicationId(),
                Map.of(
                        "budgetId", event.budgetId().toString(),
                        "minutesPerWeek", Integer.toString(event.minutesPerWeek()),
                        "firstDay", event.firstDay().toString(),
                        "lastDay", event.lastDay().toString()));
    }

    private void allocated(Envelope envelope, HoursAllocated event) {
        timeline.write(
                envelope,
                event.applicationId(),
                Map.of(
                        "allocationId", event.allocationId().toString(),
                        "assistantId", event.assistantId().toString(),
                        "minutesPerWeek", Integer.toString(event.minutesPerWeek()),
                        "firstDay", event.firstDay().toString(),
                        "lastDay", event.lastDay().toString()));
    }

    private void released(Envelope envelope, AllocationReleased event) {
        timeline.write(
                envelope,
                event.applicationId(),
                Map.of(
                        "allocationId", event.allocationId().toString(),
                        "freeFrom", event.freeFrom().toString()));
    }
}
