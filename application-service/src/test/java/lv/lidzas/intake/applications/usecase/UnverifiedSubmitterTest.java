package lv.lidzas.intake.applications.usecase;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY_MORNING;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.done;
import static lv.lidzas.intake.applications.usecase.InMemory.ANNA;
import static lv.lidzas.intake.applications.usecase.InMemory.LIGA;
import static lv.lidzas.intake.applications.usecase.InMemory.PETERIS;
import static lv.lidzas.intake.checklist.domain.ReportExamples.report;
import static lv.lidzas.intake.persons.domain.PersonExamples.ILZE_MOTHER;
import static lv.lidzas.intake.rulesets.domain.RuleSetExamples.PAGE_RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.DecisionResult;
import lv.lidzas.intake.applications.domain.DraftContent;
import lv.lidzas.intake.applications.domain.IdentityMethod;
import lv.lidzas.intake.applications.domain.IssuedDecision;
import lv.lidzas.intake.applications.domain.PartyChange;
import lv.lidzas.intake.applications.domain.RepresentationOrder;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.persons.domain.RepresentationKind;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineReach;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.PartyKey;
import org.junit.jupiter.api.Test;

/** What somebody sees who filed for somebody else, and how a login that filed is known again without the code. */
class UnverifiedSubmitterTest {

    private static final Caller ANNA_AS_STAFF =
            Caller.knownBy(ANNA.self(), Set.of(Roles.CASEWORKER));

    private final InMemory intake = new InMemory();

    @Test
    void aStrangerSeesTheFormAsTypedAndNotWhatStaffChangedOrDecided() {
        AssistanceApplication filed = submitted(ANNA);
        done(
                intake.changeRepresentation()
                        .handle(
                                new ChangeCommand(LIGA, filed.id(), filed.version()),
                                new RepresentationOrder(
                                        MONDAY,
                                        Representation.by(ILZE_MOTHER, RepresentationKind.GUARDIAN),
                                        "Sintētisks iemesls.")));
        intake.decide(
                filed.id(), new IssuedDecision(UUID.randomUUID(), DecisionResult.GRANTED, MONDAY));

        ApplicationDossier stranger = read(ANNA, filed.id());
        ApplicationDossier person = read(PETERIS, filed.id());

        assertThat(stranger.application().form().representation()).isNull();
        assertThat(stranger.application().stateCode()).isEqualTo(ApplicationStateCode.DECIDED);
        assertThat(stranger.tellsDecision()).isFalse();
        assertThat(person.application().form().representation()).isNotNull();
        assertThat(person.tellsDecision()).isTrue();
        assertThat(intake.access().reach(ANNA, filed.id())).isEqualTo(TimelineReach.STATE);
        assertThat(intake.access().reach(PETERIS, filed.id())).isEqualTo(TimelineReach.ALL);
    }

    @Test
    void aStrangersChecklistKnowsOnlyOfTheDocumentsThatTheStrangerBrought() {
        intake.ruleSets.keep(PAGE_RULES, MONDAY_MORNING);
        ApplicationId id = submitted(ANNA).id();
        DocumentReport opinion =
                report(1, DocumentKind.OPINION_ASSISTANT_NEED, DocumentReport.Status.ACCEPTED);
        DocumentReport brought =
                report(2, DocumentKind.CONFIRMATION_EMPLOYER, DocumentReport.Status.RECEIVED)
                        .handedInBy(ANNA.self());
        intake.followDocument().handle(id, opinion.handedInBy(LIGA.self()));
        intake.followDocument().handle(id, brought);

        assertThat(reported(ANNA, id)).containsExactly(brought);
        assertThat(reported(PETERIS, id)).hasSize(2);
    }

    @Test
    void aVerifiedStrangerSeesAllAndTheOthersAreTold() {
        AssistanceApplication filed = submitted(ANNA);
        intake.events.clear();

        done(intake.verifyIdentity().handle(LIGA, filed.id(), IdentityMethod.DOCUMENT_PRESENTED));

        assertThat(intake.events)
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        ApplicationEvent.PartiesChanged.class,
                        told -> {
                            assertThat(told.change()).isEqualTo(PartyChange.VERIFIED);
                            assertThat(told.parties().submitter()).isEqualTo(ANNA.self());
                        });
        assertThat(intake.access().reach(ANNA, filed.id())).isEqualTo(TimelineReach.ALL);
        assertThat(read(ANNA, filed.id()).tellsDecision()).isTrue();
    }

    @Test
    void verifyingWhoFiledForThemselvesTellsNoOtherParties() {
        AssistanceApplication filed = submitted(PETERIS);

        assertThat(intake.parties.of(filed.id().value()).filer()).isNull();
        assertThat(intake.parties.of(filed.id().value()).everInclude(Set.of(PETERIS.login())))
                .isTrue();
    }

    @Test
    void aLoginThatFiledWithACodeIsKnownWithoutTheCode() {
        AssistanceApplication own = submitted(PETERIS);
        Caller withoutCode = Caller.knownBy(PETERIS.login(), Set.of(Roles.APPLICANT));
        Caller asStaff = Caller.knownBy(PETERIS.login(), Set.of(Roles.CASEWORKER));

        assertThat(read(withoutCode, own.id()).tellsDecision()).isTrue();
        assertThat(intake.access().isOwnMatter(asStaff, own)).isTrue();
        assertThat(intake.access().isOwnMatter(LIGA, own)).isFalse();
    }

    @Test
    void aNeighbourWithACodeIsAStrangerByBothKeys() {
        Caller neighbour = InMemory.withCode("070790-10002", Roles.APPLICANT);
        AssistanceApplication filed = submitted(neighbour);
        Caller withoutCode = Caller.knownBy(neighbour.login(), Set.of(Roles.APPLICANT));

        for (Caller caller : List.of(neighbour, withoutCode)) {
            assertThat(intake.access().reach(caller, filed.id())).isEqualTo(TimelineReach.STATE);
            assertThat(intake.access().isOwnMatter(caller, filed)).isTrue();
        }
    }

    @Test
    void aPortalThatVouchesForCodesShowsNoUserTheCaseOfAnother() {
        Caller peteris = throughPortal(PETERIS);
        Caller another = throughPortal(InMemory.withCode("070790-10002", Roles.APPLICANT));
        AssistanceApplication filed = submitted(peteris);

        assertThat(intake.access().reach(peteris, filed.id())).isEqualTo(TimelineReach.ALL);
        assertThat(intake.access().reach(another, filed.id())).isEqualTo(TimelineReach.NOTHING);
    }

    @Test
    void whoFiledAndIsStaffVerifiesNothing() {
        AssistanceApplication filed = submitted(ANNA);

        assertThat(intake.access().isOwnMatter(ANNA_AS_STAFF, filed)).isTrue();
    }

    private static Caller throughPortal(Caller user) {
        return new Caller(
                user.self(),
                new PartyKey("1.portal"),
                Set.of(),
                Set.of(Roles.INTEGRATION_CLIENT),
                user.personalCode());
    }

    private List<DocumentReport> reported(Caller caller, ApplicationId id) {
        return Objects.requireNonNull(done(intake.showChecklist().handle(caller, id)).checklist())
                .items()
                .stream()
                .map(item -> item.report())
                .filter(Objects::nonNull)
                .toList();
    }

    private ApplicationDossier read(Caller caller, ApplicationId id) {
        return done(intake.findApplication().handle(caller, id));
    }

    private AssistanceApplication submitted(Caller caller) {
        AssistanceApplication draft =
                done(intake.startDraft()
                                .handle(caller, new DraftContent(null, null, ANNA_WANTS_TO_WORK)))
                        .application();
        return done(intake.submitApplication()
                        .handle(new ChangeCommand(caller, draft.id(), draft.version())))
                .application();
    }
}
