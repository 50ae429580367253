package lv.lidzas.eligibility.assessments.messaging;

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
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.DeleteCaseFile;
import lv.lidzas.eligibility.assessments.usecase.NoteApplication;
import lv.lidzas.eligibility.assessments.usecase.NoteHeld;
import lv.lidzas.eligibility.assessments.usecase.NoteIdentity;
import lv.lidzas.eligibility.assessments.usecase.NoteParties;
import lv.lidzas.eligibility.assessments.usecase.NotePurposes;
import lv.lidzas.eligibility.assessments.usecase.NoteWithdrawal;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.kit.parties.DeletedCases;
import lv.lidzas.kit.parties.HeardHolds;
import lv.lidzas.kit.parties.HeardLinks;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Hears of applications; whether its documents are complete this context sees for itself. */
@ApplicationScoped
@Consumes({
    ApplicationSubmitted.class,
    CasePartiesChanged.class,
    IdentityVerified.class,
    ApplicationAmended.class,
    ApplicationHeld.class,
    ApplicationWithdrawn.class,
    CaseRecordsDeleted.class,
    PersonLinked.class,
    LegalHoldPlaced.class,
    LegalHoldLifted.class
})
public class ApplicationEventsConsumer {

    private static final Logger LOG = Logger.getLogger(ApplicationEventsConsumer.class);

    private final Inbox inbox;
    private final EventHandlers handlers;

    ApplicationEventsConsumer(
            Inbox inbox,
            NoteApplication noteApplication,
            NoteParties noteParties,
            NoteIdentity noteIdentity,
            NotePurposes notePurposes,
            NoteHeld noteHeld,
            NoteWithdrawal noteWithdrawal,
            DeleteCaseFile delete,
            HeardLinks links,
            HeardHolds holds,
            DeletedCases deleted) {
        this.inbox = inbox;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(ApplicationSubmitted.class),
                                ApplicationSubmitted.class,
                                deleted.unless(
                                        ApplicationSubmitted::applicationId,
                                        (_, data) ->
                                                noteApplication.handle(
                                                        AssessmentContracts.stated(data),
                                                        data.decideBy(),
                                                        AssessmentContracts.parties(
                                                                data.parties(), 0))))
                        .on(
                                Contracts.typeOf(CasePartiesChanged.class),
                                CasePartiesChanged.class,
                                deleted.unless(
                                        CasePartiesChanged::applicationId,
                                        (_, data) ->
                                                noteParties.handle(
                                                        new ApplicationId(data.applicationId()),
                                                        AssessmentContracts.parties(
                                                                data.parties(), data.sequence()))))
                        .on(
                                Contracts.typeOf(IdentityVerified.class),
                                IdentityVerified.class,
                                deleted.unless(
                                        IdentityVerified::applicationId,
                                        (_, data) ->
                                                noteIdentity.handle(
                                                        new ApplicationId(data.applicationId()),
                                                        Codes.twin(
                                                                data.method(),
                                                                IdentityMethod.class))))
                        .on(
                                Contracts.typeOf(ApplicationAmended.class),
                                ApplicationAmended.class,
                                deleted.unless(
                                        ApplicationAmended::applicationId,
                                        (_, data) ->
                                                notePurposes.handle(
                                                        new ApplicationId(data.applicationId()),
                                                        AssessmentContracts.purposes(
                                                                data.purposes()),
                                                        data.changes())))
                        .on(
                                Contracts.typeOf(ApplicationHeld.class),
                                ApplicationHeld.class,
                                deleted.unless(
                                        ApplicationHeld::applicationId,
                                        (_, data) ->
                                                noteHeld.handle(
                                                        new ApplicationId(data.applicationId()),
                                                        new DecisionId(data.decisionId()))))
                        .on(
                                Contracts.typeOf(ApplicationWithdrawn.class),
                                ApplicationWithdrawn.class,
                                deleted.unless(
                                        ApplicationWithdrawn::applicationId,
                                        (_, data) ->
                                                noteWithdrawal.handle(
                                                        new ApplicationId(data.applicationId()))))
                        .on(
                                Contracts.typeOf(CaseRecordsDeleted.class),
                                CaseRecordsDeleted.class,
                                (_, data) ->
                                        deleted(delete, new ApplicationId(data.applicationId())))
                        .on(
                                Contracts.typeOf(PersonLinked.class),
                                PersonLinked.class,
                                (_, data) -> links.note(data.personId(), data.canonicalPersonId()))
                        .on(
                                Contracts.typeOf(LegalHoldPlaced.class),
                                LegalHoldPlaced.class,
                                (_, data) ->
                                        holds.keep(data.holdId(), data.subjectId(), data.lastDay()))
                        .on(
                                Contracts.typeOf(LegalHoldLifted.class),
                                LegalHoldLifted.class,
                                (_, data) -> holds.forget(data.holdId()))
                        .ignoring(Contracts.typeOf(ApplicationCompleted.class));
    }

    @Incoming("applications")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    private static void deleted(DeleteCaseFile delete, ApplicationId application) {
        if (!delete.handle(application)) {
            LOG.errorf(
                    "Case %s is kept, because it was granted. Maybe application-service missed the decision.",
                    application);
        }
    }
}
