package lv.lidzas.intake.usecase;

import static lv.lidzas.intake.Examples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.Examples.ILZE_FILES_FOR_JANIS;
import static lv.lidzas.intake.Examples.MONDAY;
import static lv.lidzas.intake.Examples.MONDAY_MORNING;
import static lv.lidzas.intake.Examples.NOTHING_YET;
import static lv.lidzas.intake.Examples.PAGE_RULES;
import static lv.lidzas.intake.Examples.done;
import static lv.lidzas.intake.Examples.report;
import static lv.lidzas.intake.usecase.InMemory.ANDRIS;
import static lv.lidzas.intake.usecase.InMemory.ANNA;
import static lv.lidzas.intake.usecase.InMemory.LIGA;
import static lv.lidzas.intake.usecase.InMemory.PETERIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import lv.lidzas.intake.domain.ApplicationForm;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.ApplicationStateCode;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.intake.domain.DocumentKind;
import lv.lidzas.intake.domain.DocumentReport.Status;
import lv.lidzas.intake.domain.FilingWarning;
import lv.lidzas.intake.domain.IdentityCheck;
import lv.lidzas.intake.domain.IntakeEvent;
import lv.lidzas.intake.domain.Rejection;
import lv.lidzas.intake.domain.Submission;
import lv.lidzas.intake.domain.SubmissionChannel;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import org.junit.jupiter.api.Test;

class SubmitApplicationTest {

    private final InMemory intake = new InMemory();

    @Test
    void othersHearOfASubmittedApplicationOnce() {
        intake.keep(PAGE_RULES, MONDAY_MORNING);
        AssistanceApplication submitted = submitted(ANNA, ANNA_WANTS_TO_WORK);

        assertThat(intake.events)
                .singleElement()
                .isInstanceOfSatisfying(
                        IntakeEvent.Submitted.class,
                        event -> {
                            assertThat(event.applicationId()).isEqualTo(submitted.id());
                            assertThat(event.declaredInMunicipality()).isTrue();
                        });
    }

    @Test
    void aFaultyFormTellsNobody() {
        CaseFile draft = draft(ANNA, NOTHING_YET);

        assertThat(intake.submitApplication().handle(change(ANNA, draft)))
                .isInstanceOfSatisfying(
                        Attempt.Refused.class,
                        refused ->
                                assertThat(refused.why()).isInstanceOf(Rejection.FormFaulty.class));
        assertThat(intake.events).isEmpty();
    }

    @Test
    void anApplicationIsTakenBeforeAnyRuleSetArrivedAndGetsItsChecklistLater() {
        AssistanceApplication submitted = submitted(ANNA, ANNA_WANTS_TO_WORK);
        assertThat(read(submitted.id()).checklist().checklist()).isNull();
        intake.noteDocument()
                .handle(
                        submitted.id(),
                        report(1, DocumentKind.OPINION_ASSISTANT_NEED, Status.ACCEPTED));
        intake.noteDocument()
                .handle(
                        submitted.id(),
                        report(2, DocumentKind.CONFIRMATION_EMPLOYER, Status.ACCEPTED));

        intake.takeOverRuleSet().handle(PAGE_RULES, MONDAY_MORNING);

        assertThat(read(submitted.id()).application().stateCode())
                .isEqualTo(ApplicationStateCode.COMPLETE);
        assertThat(intake.events).last().isEqualTo(new IntakeEvent.Completed(submitted.id()));
    }

    @Test
    void aRuleSetThatCameAtTheMomentOfSubmissionIsChosenByTheNextReport() {
        ApplicationId id = submitted(ANNA, ANNA_WANTS_TO_WORK).id();
        intake.keep(PAGE_RULES, MONDAY_MORNING);

        intake.noteDocument()
                .handle(id, report(1, DocumentKind.OPINION_ASSISTANT_NEED, Status.RECEIVED));

        assertThat(read(id).application().state().submission())
                .isNotNull()
                .extracting(Submission::ruleSetId)
                .isEqualTo("MK942-2016");
    }

    @Test
    void completenessIsToldOnceHoweverManyReportsFollow() {
        intake.keep(PAGE_RULES, MONDAY_MORNING);
        ApplicationId id = submitted(ANNA, ANNA_WANTS_TO_WORK).id();

        for (int time = 1; time <= 3; time++) {
            intake.noteDocument()
                    .handle(id, report(1, DocumentKind.OPINION_ASSISTANT_NEED, Status.ACCEPTED));
            intake.noteDocument()
                    .handle(id, report(2, DocumentKind.CONFIRMATION_EMPLOYER, Status.ACCEPTED));
        }

        assertThat(intake.events).filteredOn(IntakeEvent.Completed.class::isInstance).hasSize(1);
    }

    @Test
    void aStaleVersionIsRefusedAndAStrangerLearnsNothing() {
        CaseFile draft = draft(ANNA, ANNA_WANTS_TO_WORK);
        ChangeCommand stale = new ChangeCommand(ANNA, draft.application().id(), 99);

        assertThatThrownBy(() -> intake.submitApplication().handle(stale))
                .isInstanceOf(StaleVersion.class);
        assertThat(intake.submitApplication().handle(change(PETERIS, draft)))
                .isEqualTo(Attempt.refused(new Rejection.Unknown()));
    }

    @Test
    void anAuditorWhoIsAnApplicantTooChangesNoStrangersApplication() {
        Caller both = new Caller("both", Set.of(Roles.APPLICANT, Roles.AUDITOR), null);
        CaseFile draft = draft(ANNA, ANNA_WANTS_TO_WORK);
        AssistanceApplication submitted = submitted(ANNA, ANNA_WANTS_TO_WORK);

        assertThat(intake.findApplication().handle(both, submitted.id()))
                .isInstanceOf(Attempt.Done.class);
        assertThat(intake.submitApplication().handle(change(both, draft)))
                .isEqualTo(Attempt.refused(new Rejection.Unknown()));
        assertThat(
                        intake.withdrawApplication()
                                .handle(
                                        new ChangeCommand(
                                                both, submitted.id(), submitted.version())))
                .isEqualTo(Attempt.refused(new Rejection.Unknown()));
    }

    @Test
    void aCaseworkerChangesAPaperDraftButNoLoginsOwnDraft() {
        CaseFile ofAnna = draft(ANNA, ANNA_WANTS_TO_WORK);
        CaseFile onPaper = onPaper();

        assertThat(intake.submitApplication().handle(change(LIGA, ofAnna)))
                .isEqualTo(Attempt.refused(new Rejection.Unknown()));
        assertThat(intake.submitApplication().handle(change(LIGA, onPaper)))
                .isInstanceOf(Attempt.Done.class);
    }

    @Test
    void thePersonNamedSeesASubmittedApplicationButNoStrangersDraft() {
        CaseFile draft = draft(ANNA, ANNA_WANTS_TO_WORK);
        ApplicationId id = draft.application().id();
        assertThat(intake.findApplication().handle(PETERIS, id))
                .isInstanceOf(Attempt.Refused.class);

        done(intake.submitApplication().handle(change(ANNA, draft)));

        assertThat(intake.findApplication().handle(PETERIS, id)).isInstanceOf(Attempt.Done.class);
    }

    @Test
    void aStrangersWithdrawnDraftIsNotShownToThePersonNamedInIt() {
        CaseFile draft = draft(ANNA, ANNA_WANTS_TO_WORK);

        done(intake.withdrawApplication().handle(change(ANNA, draft)));

        assertThat(intake.findApplication().handle(PETERIS, draft.application().id()))
                .isInstanceOf(Attempt.Refused.class);
    }

    @Test
    void anAuditorReadsWithoutPersonalCodes() {
        ApplicationId id = submitted(ANNA, ANNA_WANTS_TO_WORK).id();

        assertThat(done(intake.findApplication().handle(ANDRIS, id)).showsPersonalCodes())
                .isFalse();
        assertThat(done(intake.findApplication().handle(LIGA, id)).showsPersonalCodes()).isTrue();
    }

    @Test
    void onlyThoseWhoMayKnowOfTheOtherApplicationAreWarnedOfIt() {
        FilingWarning another = new FilingWarning("/person", "open-application-exists");
        submitted(ANNA, ANNA_WANTS_TO_WORK);

        assertThat(draft(ANNA, ANNA_WANTS_TO_WORK).warnings()).contains(another);
        assertThat(draft(LIGA, ANNA_WANTS_TO_WORK).warnings()).contains(another);
        Caller stranger = new Caller("stranger", PETERIS.roles(), null);
        assertThat(draft(stranger, ANNA_WANTS_TO_WORK).warnings()).doesNotContain(another);
    }

    @Test
    void whoFilesInAnothersNameIsNotYetIdentified() {
        assertThat(submitted(PETERIS, ANNA_WANTS_TO_WORK).identityCheck())
                .isInstanceOf(IdentityCheck.Verified.class);
        assertThat(submitted(PETERIS, ILZE_FILES_FOR_JANIS).identityCheck())
                .isEqualTo(IdentityCheck.PENDING);
        assertThat(submitted(ANNA, ANNA_WANTS_TO_WORK).identityCheck())
                .as("a login that does not say whose it is")
                .isEqualTo(IdentityCheck.PENDING);
    }

    @Test
    void sendingBackWhatWasReadChangesNoStaffField() {
        CaseFile paper = onPaper();
        DraftContent sentBack =
                new DraftContent(SubmissionChannel.POST, MONDAY, ANNA_WANTS_TO_WORK);
        DraftContent earlier =
                new DraftContent(SubmissionChannel.POST, MONDAY.minusDays(9), ANNA_WANTS_TO_WORK);

        CaseFile amended = done(intake.amendDraft().handle(change(PETERIS, paper), sentBack));
        assertThat(intake.amendDraft().handle(change(PETERIS, amended), earlier))
                .isEqualTo(Attempt.refused(new Rejection.StaffField("/receivedOn")));
    }

    @Test
    void withdrawingADraftTellsNobody() {
        CaseFile draft = draft(ANNA, NOTHING_YET);

        done(intake.withdrawApplication().handle(change(ANNA, draft)));

        assertThat(intake.events).isEmpty();
    }

    private AssistanceApplication submitted(Caller caller, ApplicationForm form) {
        return done(intake.submitApplication().handle(change(caller, draft(caller, form))))
                .application();
    }

    private CaseFile draft(Caller caller, ApplicationForm form) {
        return done(intake.startDraft().handle(caller, new DraftContent(null, null, form)));
    }

    private CaseFile read(ApplicationId id) {
        return done(intake.findApplication().handle(LIGA, id));
    }

    private CaseFile onPaper() {
        return done(
                intake.startDraft()
                        .handle(
                                LIGA,
                                new DraftContent(
                                        SubmissionChannel.POST, MONDAY, ANNA_WANTS_TO_WORK)));
    }

    private static ChangeCommand change(Caller caller, CaseFile file) {
        return new ChangeCommand(caller, file.application().id(), file.application().version());
    }
}
