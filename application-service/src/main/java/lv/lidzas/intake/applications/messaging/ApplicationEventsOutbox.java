package lv.lidzas.intake.applications.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.intake.v1.ApplicationAmended;
import lv.lidzas.contracts.intake.v1.ApplicationCompleted;
import lv.lidzas.contracts.intake.v1.ApplicationHeld;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.contracts.intake.v1.CasePartiesChanged;
import lv.lidzas.contracts.intake.v1.IdentityVerified;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.usecase.ApplicationEvents;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.usecase.Timeline;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Hands what happened here to the outbox and to the application's own timeline. */
@ApplicationScoped
@Publishes({
    ApplicationSubmitted.class,
    CasePartiesChanged.class,
    IdentityVerified.class,
    ApplicationCompleted.class,
    ApplicationAmended.class,
    ApplicationHeld.class,
    ApplicationWithdrawn.class
})
public class ApplicationEventsOutbox implements ApplicationEvents {

    private final Outbox outbox;
    private final Timeline timeline;

    ApplicationEventsOutbox(Outbox outbox, Timeline timeline) {
        this.outbox = outbox;
        this.timeline = timeline;
    }

    @Override
    public void publish(ApplicationEvent event) {
        Record contract = ApplicationContracts.of(event);
        Class<? extends Record> type = contract.getClass();
        ApplicationId id = event.applicationId();
        Envelope envelope =
                outbox.append(
                        new OutgoingEvent(
                                Contracts.topicOf(type),
                                Contracts.typeOf(type),
                                id.value().toString(),
                                contract));
        timeline.append(envelope, id, details(event));
    }

    private static Map<String, String> details(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Submitted submitted ->
                    Map.of(
                            "submittedAs", submitted.submission().by().name(),
                            "channel", submitted.application().receipt().channel().name(),
                            "receivedOn", submitted.submission().receivedOn().toString(),
                            "decideBy", submitted.submission().decideBy().toString());
            case ApplicationEvent.PartiesChanged changed -> details(changed);
            case ApplicationEvent.Identified identified ->
                    Map.of("method", identified.method().name());
            case ApplicationEvent.PurposesChanged changed ->
                    Map.of(
                            "purposes",
                            changed.purposes().stream()
                                    .map(Purpose::code)
                                    .collect(Collectors.joining(" ")));
            case ApplicationEvent.Completed _,
                    ApplicationEvent.Held _,
                    ApplicationEvent.Withdrawn _ ->
                    Map.of();
        };
    }

    private static Map<String, String> details(ApplicationEvent.PartiesChanged changed) {
        LocalDate lastDay = changed.lastDay();
        return lastDay == null
                ? Map.of("change", changed.change().name())
                : Map.of("change", changed.change().name(), "lastDay", lastDay.toString());
    }
}
