package lv.lidzas.documents.cases.messaging;

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
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.usecase.CloseWithdrawnCase;
import lv.lidzas.documents.cases.usecase.DeleteDocumentsOfCase;
import lv.lidzas.documents.cases.usecase.HearOfParties;
import lv.lidzas.documents.cases.usecase.LearnOfApplication;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import lv.lidzas.kit.parties.DeletedCases;
import lv.lidzas.kit.parties.HeardHolds;
import lv.lidzas.kit.parties.HeardLinks;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from application-service which applications take documents, and whose records go. */
@ApplicationScoped
@Consumes({
    ApplicationSubmitted.class,
    CasePartiesChanged.class,
    PersonLinked.class,
    ApplicationWithdrawn.class,
    CaseRecordsDeleted.class,
    LegalHoldPlaced.class,
    LegalHoldLifted.class
})
public class ApplicationEventsConsumer {

    private final Inbox inbox;
    private final EventHandlers handlers;

    ApplicationEventsConsumer(
            Inbox inbox,
            LearnOfApplication submitted,
            HearOfParties parties,
            CloseWithdrawnCase withdrawn,
            DeleteDocumentsOfCase delete,
            HeardHolds holds,
            HeardLinks links,
            DeletedCases deleted) {
        this.inbox = inbox;
        this.handlers =
                EventHandlers.of()
                        .on(
                                Contracts.typeOf(ApplicationSubmitted.class),
                                ApplicationSubmitted.class,
                                deleted.unless(
                                        ApplicationSubmitted::applicationId,
                                        (_, event) ->
                                                submitted.handle(CaseContracts.caseOf(event))))
                        .on(
                                Contracts.typeOf(CasePartiesChanged.class),
                                CasePartiesChanged.class,
                                deleted.unless(
                                        CasePartiesChanged::applicationId,
                                        (_, event) ->
                                                parties.handle(
                                                        new ApplicationId(event.applicationId()),
                                                        CaseContracts.parties(
                                                                event.parties(),
                                                                event.sequence()))))
                        .on(
                                Contracts.typeOf(PersonLinked.class),
                                PersonLinked.class,
                                (_, event) ->
                                        links.note(event.personId(), event.canonicalPersonId()))
                        .on(
                                Contracts.typeOf(CaseRecordsDeleted.class),
                                CaseRecordsDeleted.class,
                                (_, event) ->
                                        delete.handle(new ApplicationId(event.applicationId())))
                        .on(
                                Contracts.typeOf(ApplicationWithdrawn.class),
                                ApplicationWithdrawn.class,
                                (_, event) ->
                                        withdrawn.handle(new ApplicationId(event.applicationId())))
                        .on(
                                Contracts.typeOf(LegalHoldPlaced.class),
                                LegalHoldPlaced.class,
                                (_, event) ->
                                        holds.keep(
                                                event.holdId(), event.subjectId(), event.lastDay()))
                        .on(
                                Contracts.typeOf(LegalHoldLifted.class),
                                LegalHoldLifted.class,
                                (_, event) -> holds.forget(event.holdId()))
                        .ignoring(
                                Contracts.typeOf(IdentityVerified.class),
                                Contracts.typeOf(ApplicationAmended.class),
                                Contracts.typeOf(ApplicationHeld.class),
                                Contracts.typeOf(ApplicationCompleted.class));
    }

    /** Takes one message. */
    @Incoming("applications")
    @Blocking
    public void on(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }
}
