package lv.lidzas.scheduling.hours.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.intake.v1.ApplicationAmended;
import lv.lidzas.contracts.intake.v1.ApplicationCompleted;
import lv.lidzas.contracts.intake.v1.ApplicationHeld;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.contracts.intake.v1.CasePartiesChanged;
import lv.lidzas.contracts.intake.v1.CaseRecordsDeleted;
import lv.lidzas.contracts.intake.v1.IdentityVerified;
import lv.lidzas.contracts.intake.v1.LegalHoldLifted;
import lv.lidzas.contracts.intake.v1.LegalHoldPlaced;
import lv.lidzas.contracts.intake.v1.PersonLinked;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.kit.parties.DeletedCases;
import lv.lidzas.kit.parties.HeardHolds;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.usecase.DeleteWish;
import lv.lidzas.scheduling.hours.usecase.FollowHuman;
import lv.lidzas.scheduling.hours.usecase.FollowParties;
import lv.lidzas.scheduling.hours.usecase.NoteWish;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Learns from applications whose case it is, which assistant the person wishes for, which records are one human, when records
 * go, and which are kept.
 */
@ApplicationScoped
@Consumes({
    ApplicationSubmitted.class,
    CasePartiesChanged.class,
    PersonLinked.class,
    CaseRecordsDeleted.class,
    LegalHoldPlaced.class,
    LegalHoldLifted.class
})
public class ApplicationEventsConsumer {

    private static final Logger LOG = Logger.getLogger(ApplicationEventsConsumer.class);

    private final Inbox inbox;
    private final FollowParties followParties;
    private final NoteWish noteWish;
    private final DeleteWish deleteWish;
    private final EventHandlers handlers;

    ApplicationEventsConsumer(
            Inbox inbox,
            FollowParties followParties,
            FollowHuman followHuman,
            NoteWish noteWish,
            DeleteWish deleteWish,
            HeardHolds holds,
            DeletedCases deleted) {
        this.inbox = inbox;
        this.followParties = followParties;
        this.noteWish = noteWish;
        this.deleteWish = deleteWish;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(ApplicationSubmitted.class),
                                ApplicationSubmitted.class,
                                deleted.unless(
                                        ApplicationSubmitted::applicationId, this::onSubmitted))
                        .on(
                                Contracts.typeOf(CasePartiesChanged.class),
                                CasePartiesChanged.class,
                                deleted.unless(CasePartiesChanged::applicationId, this::onChanged))
                        .on(
                                Contracts.typeOf(PersonLinked.class),
                                PersonLinked.class,
                                (_, link) ->
                                        followHuman.handle(
                                                link.personId(), link.canonicalPersonId()))
                        .on(
                                Contracts.typeOf(CaseRecordsDeleted.class),
                                CaseRecordsDeleted.class,
                                this::onDeleted)
                        .on(
                                Contracts.typeOf(LegalHoldPlaced.class),
                                LegalHoldPlaced.class,
                                (_, hold) ->
                                        holds.keep(hold.holdId(), hold.subjectId(), hold.lastDay()))
                        .on(
                                Contracts.typeOf(LegalHoldLifted.class),
                                LegalHoldLifted.class,
                                (_, hold) -> holds.forget(hold.holdId()))
                        .ignoring(
                                Contracts.typeOf(IdentityVerified.class),
                                Contracts.typeOf(ApplicationAmended.class),
                                Contracts.typeOf(ApplicationHeld.class),
                                Contracts.typeOf(ApplicationCompleted.class),
                                Contracts.typeOf(ApplicationWithdrawn.class));
    }

    @Incoming("applications")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private void onChanged(Envelope envelope, CasePartiesChanged changed) {
        followParties.handle(
                changed.applicationId(),
                HoursContracts.parties(changed.parties(), changed.sequence()));
    }

    private void onSubmitted(Envelope envelope, ApplicationSubmitted application) {
        followParties.handle(
                application.applicationId(), HoursContracts.parties(application.parties(), 0));
        AssistantWish wish = HoursContracts.wish(application);
        if (wish != null) {
            noteWish.handle(application.applicationId(), wish);
        }
    }

    private void onDeleted(Envelope envelope, CaseRecordsDeleted certificate) {
        if (!deleteWish.handle(certificate.applicationId())) {
            LOG.errorf(
                    "Case %s is kept, because it has hours. Maybe application-service missed the decision.",
                    certificate.applicationId());
        }
    }
}
