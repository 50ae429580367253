package lv.lidzas.scheduling.hours.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.intake.v1.ApplicationCompleted;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.contracts.intake.v1.IdentityVerified;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.scheduling.hours.usecase.NoteWish;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from an application which assistant the person wishes for. */
@ApplicationScoped
@Consumes(ApplicationSubmitted.class)
public class ApplicationEventsConsumer {

    private final Inbox inbox;
    private final NoteWish noteWish;
    private final EventHandlers handlers;

    ApplicationEventsConsumer(Inbox inbox, NoteWish noteWish) {
        this.inbox = inbox;
        this.noteWish = noteWish;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(ApplicationSubmitted.class),
                                ApplicationSubmitted.class,
                                this::onSubmitted)
                        .ignoring(
                                Contracts.typeOf(IdentityVerified.class),
                                Contracts.typeOf(ApplicationCompleted.class),
                                Contracts.typeOf(ApplicationWithdrawn.class));
    }

    @Incoming("applications")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private void onSubmitted(Envelope envelope, ApplicationSubmitted application) {
        if (application.preferredAssistantId() != null) {
            noteWish.handle(
                    application.applicationId(),
                    new AssistantId(application.preferredAssistantId()));
        }
    }
}
