package lv.lidzas.intake.clients.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.eligibility.v1.GrantedTime;
import lv.lidzas.contracts.scheduling.v1.AllocationReleased;
import lv.lidzas.contracts.scheduling.v1.HourBudgetOpened;
import lv.lidzas.contracts.scheduling.v1.HoursAllocated;
import lv.lidzas.contracts.scheduling.v1.StandInAlarmRaised;
import lv.lidzas.contracts.scheduling.v1.StandInsAsked;
import lv.lidzas.contracts.scheduling.v1.VisitCancelled;
import lv.lidzas.contracts.scheduling.v1.VisitConfirmed;
import lv.lidzas.contracts.scheduling.v1.VisitPlanned;
import lv.lidzas.contracts.scheduling.v1.VisitsUncovered;
import lv.lidzas.intake.clients.domain.Assignment;
import lv.lidzas.intake.clients.domain.EndOfHelp;
import lv.lidzas.intake.clients.usecase.EndAssignment;
import lv.lidzas.intake.clients.usecase.NoteAssignment;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.Span;
import lv.lidzas.intake.timeline.usecase.AppendToTimeline;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.kit.words.PartyKey;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Writes hour budgets, what is allocated from them, and what becomes of visits into timelines, and notes who helps whom. A visit that is
 * planned, or agreed after it was done, is everyday life and no line.
 */
@ApplicationScoped
@Consumes({
    HourBudgetOpened.class,
    HoursAllocated.class,
    AllocationReleased.class,
    VisitCancelled.class,
    VisitsUncovered.class,
    StandInsAsked.class,
    StandInAlarmRaised.class
})
public class HourBudgetEventsConsumer {

    private final Inbox inbox;
    private final AppendToTimeline appendToTimeline;
    private final NoteAssignment noteAssignment;
    private final EndAssignment endAssignment;
    private final EventHandlers handlers;

    HourBudgetEventsConsumer(
            Inbox inbox,
            AppendToTimeline appendToTimeline,
            NoteAssignment noteAssignment,
            EndAssignment endAssignment) {
        this.inbox = inbox;
        this.appendToTimeline = appendToTimeline;
        this.noteAssignment = noteAssignment;
        this.endAssignment = endAssignment;
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
                                this::released)
                        .on(
                                Contracts.typeOf(VisitCancelled.class),
                                VisitCancelled.class,
                                this::cancelled)
                        .on(
                                Contracts.typeOf(VisitsUncovered.class),
                                VisitsUncovered.class,
                                this::leftOpen)
                        .on(Contracts.typeOf(StandInsAsked.class), StandInsAsked.class, this::asked)
                        .on(
                                Contracts.typeOf(StandInAlarmRaised.class),
                                StandInAlarmRaised.class,
                                this::missing)
                        .ignoring(
                                Contracts.typeOf(VisitPlanned.class),
                                Contracts.typeOf(VisitConfirmed.class));
    }

    /** Hears of hours. */
    @Incoming("hour-budgets")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private void opened(Envelope envelope, HourBudgetOpened event) {
        append(
                envelope,
                event.applicationId(),
                Map.of("budgetId", event.budgetId().toString()),
                new Granted(event.grantedTime(), event.firstDay(), event.lastDay()));
    }

    private void allocated(Envelope envelope, HoursAllocated event) {
        boolean known =
                append(
                        envelope,
                        event.applicationId(),
                        Map.of(
                                "allocationId", event.allocationId().toString(),
                                "assistantId", event.assistantId().toString()),
                        new Granted(event.time(), event.firstDay(), event.lastDay()));
        if (known) {
            noteAssignment.handle(assignment(event));
        }
    }

    private static Assignment assignment(HoursAllocated event) {
        return new Assignment(
                event.allocationId(),
                new ApplicationId(event.applicationId()),
                event.assistantId(),
                event.assistantKeys().stream().map(PartyKey::new).collect(Collectors.toSet()),
                event.time().minutes(),
                Codes.twin(event.time().per(), Span.class),
                event.firstDay(),
                event.lastDay());
    }

    private void released(Envelope envelope, AllocationReleased event) {
        appendToTimeline.handle(
                envelope,
                new ApplicationId(event.applicationId()),
                Map.of(
                        "allocationId", event.allocationId().toString(),
                        "freeFrom", event.freeFrom().toString(),
                        "minutes", Integer.toString(event.time().minutes()),
                        "per", Codes.twin(event.time().per(), Span.class).name(),
                        "why", Codes.twin(event.why(), EndOfHelp.class).name()));
        endAssignment.handle(event.allocationId(), event.freeFrom());
    }

    private void cancelled(Envelope envelope, VisitCancelled event) {
        appendToTimeline.handle(
                envelope,
                new ApplicationId(event.applicationId()),
                Map.of(
                        "visitId", event.visitId().toString(),
                        "day", event.day().toString(),
                        "cancelledBy", Codes.twin(event.cancelledBy(), VisitSide.class).name()));
    }

    private void leftOpen(Envelope envelope, VisitsUncovered event) {
        appendToTimeline.handle(
                envelope,
                new ApplicationId(event.applicationId()),
                Map.of(
                        "visits", Integer.toString(event.visits()),
                        "firstDay", event.firstDay().toString(),
                        "lastDay", event.lastDay().toString()));
    }

    private void asked(Envelope envelope, StandInsAsked event) {
        appendToTimeline.handle(
                envelope,
                new ApplicationId(event.applicationId()),
                Map.of(
                        "visitId", event.visitId().toString(),
                        "day", event.day().toString(),
                        "asked", Integer.toString(event.asked())));
    }

    private void missing(Envelope envelope, StandInAlarmRaised event) {
        appendToTimeline.handle(
                envelope,
                new ApplicationId(event.applicationId()),
                Map.of("visitId", event.visitId().toString(), "day", event.day().toString()));
    }

    private boolean append(
            Envelope envelope, UUID application, Map<String, String> ids, Granted granted) {
        Map<String, String> details = new TreeMap<>(ids);
        details.put("minutes", Integer.toString(granted.time().minutes()));
        details.put("per", Codes.twin(granted.time().per(), Span.class).name());
        details.put("firstDay", granted.first().toString());
        details.put("lastDay", granted.last().toString());
        return appendToTimeline.handle(envelope, new ApplicationId(application), details);
    }

    /** Who did something to a visit. */
    private enum VisitSide {
        PERSON,
        ASSISTANT,
        STAFF,
        SYSTEM
    }

    private record Granted(GrantedTime time, LocalDate first, LocalDate last) {}
}
