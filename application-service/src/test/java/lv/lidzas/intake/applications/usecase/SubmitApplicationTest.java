package lv.lidzas.intake.applications.usecase;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.ILZE_FILES_FOR_JANIS;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY_MORNING;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.NOTHING_YET;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.done;
import static lv.lidzas.intake.applications.usecase.InMemory.ANNA;
import static lv.lidzas.intake.applications.usecase.InMemory.LIGA;
import static lv.lidzas.intake.applications.usecase.InMemory.PETERIS;
import static lv.lidzas.intake.checklist.domain.ReportExamples.report;
import static lv.lidzas.intake.rulesets.domain.RuleSetExamples.PAGE_RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.DraftContent;
import lv.lidzas.intake.applications.domain.IdentityCheck;
import lv.lidzas.intake.applications.domain.Submission;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.checklist.domain.DocumentChecklist;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmitApplicationTest {

    private final InMemory intake = new InMemory();

    @Test
    void othersHearOfASubmittedApplicationOnce() {
        intake.ruleSets.keep(PAGE_RULES, MONDAY_MORNING);
        AssistanceApplication submitted = submitted(ANNA, ANNA_WANTS_TO_WORK);

        assertThat(intake.events)
                .singleElement()
                .isInstanceOfSatisfying(
                        ApplicationEvent.Submitted.class,
                        event -> {
                            assertThat(event.applicationId()).isEqualTo(submitted.id());
                            assertThat(event.declaredInMunicipality()).isTrue();
                        });
    }

    @Test
    void aFaultyFormTellsNobody() {
        ApplicationDossier draft = draft(ANNA, NOTHING_YET);

        assertThat(intake.submitApplication().handle(change(ANNA, draft)))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused ->
                                assertThat(refused.why())
                                        .isInstanceOf(ApplicationRefusal.FormFaulty.class));
        assertThat(intake.events).isEmpty();
    }

    @Test
    void anApplicationIsTakenBeforeAnyRuleSetArrivedAndGetsItsChecklistLater() {
        AssistanceApplication submitted = submitted(ANNA, ANNA_WANTS_TO_WORK);
        assertThat(checklist(submitted.id())).isNull();
        intake.followDocument()
                .handle(
                        submitted.id(),
                        report(
                                1,
                                DocumentKind.OPINION_ASSISTANT_NEED,
                                DocumentReport.Status.ACCEPTED));
        intake.followDocument()
                .handle(
                        submitted.id(),
                        report(
                                2,
                                DocumentKind.CONFIRMATION_EMPLOYER,
                                DocumentReport.Status.ACCEPTED));

        intake.ruleSetArrives(PAGE_RULES);

        assertThat(read(submitted.id()).application().stateCode())
                .isEqualTo(ApplicationStateCode.COMPLETE);
        assertThat(intake.events).last().isEqualTo(new ApplicationEvent.Completed(submitted.id()));
    }

    @Test
    void aRuleSetThatCameAtTheMomentOfSubmissionIsChosenByTheNextReport() {
        ApplicationId id = submitted(ANNA, ANNA_WANTS_TO_WORK).id();
        intake.ruleSets.keep(PAGE_RULES, MONDAY_MORNING);

        intake.followDocument()
                .handle(
                        id,
                        report(
                                1,
                                DocumentKind.OPINION_ASSISTANT_NEED,
                                DocumentReport.Status.RECEIVED));

        assertThat(read(id).application().state().submission())
                .isNotNull()
                .extracting(Submission::ruleSetId)
                .isEqualTo("MK942-2016");
    }

    @Test
    void completenessIsToldOnceHoweverManyReportsFollow() {
        intake.ruleSets.keep(PAGE_RULES, MONDAY_MORNING);
        ApplicationId id = submitted(ANNA, ANNA_WANTS_TO_WORK).id();

        for (int time = 1; time <= 3; time++) {
            intake.followDocument()
                    .handle(
                            id,
                            report(
                                    1,
                                    DocumentKind.OPINION_ASSISTANT_NEED,
                                    DocumentReport.Status.ACCEPTED));
            intake.followDocument()
                    .handle(
                            id,
                            report(
                                    2,
                                    DocumentKind.CONFIRMATION_EMPLOYER,
                                    DocumentReport.Status.ACCEPTED));
        }

        assertThat(intake.events)
                .filteredOn(ApplicationEvent.Completed.class::isInstance)
                .hasSize(1);
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
        ApplicationDossier paper = onPaper();
        DraftContent sentBack =
                new DraftContent(SubmissionChannel.POST, MONDAY, ANNA_WANTS_TO_WORK);
        DraftContent earlier =
                new DraftContent(SubmissionChannel.POST, MONDAY.minusDays(9), ANNA_WANTS_TO_WORK);

        ApplicationDossier amended =
                done(intake.amendDraft().handle(change(PETERIS, paper), sentBack));
        assertThat(intake.amendDraft().handle(change(PETERIS, amended), earlier))
                .isEqualTo(Result.refused(new ApplicationRefusal.StaffField("/receivedOn")));
    }

    @Test
    void aDraftWithAPurposeThatTheRulesDoNotKnowIsNotKept() {
        intake.ruleSets.keep(PAGE_RULES, MONDAY_MORNING);
        ApplicationForm fishing =
                new ApplicationForm(
                        ANNA_WANTS_TO_WORK.person(),
                        null,
                        List.of(new Purpose("FISHING")),
                        false,
                        null);

        assertThat(intake.startDraft().handle(ANNA, new DraftContent(null, null, fishing)))
                .isEqualTo(
                        Result.refused(
                                new ApplicationRefusal.UnknownPurposes(List.of("/purposes/0"))));
    }

    @Test
    void whatIsHeardLastOfADocumentCountsWhateverItsClockSays() {
        intake.ruleSets.keep(PAGE_RULES, MONDAY_MORNING);
        ApplicationId id = submitted(ANNA, ANNA_WANTS_TO_WORK).id();
        DocumentReport rejected =
                report(1, DocumentKind.OPINION_ASSISTANT_NEED, DocumentReport.Status.REJECTED);
        DocumentReport accepted =
                new DocumentReport(
                        rejected.documentId(),
                        rejected.kind(),
                        DocumentReport.Status.ACCEPTED,
                        null,
                        null,
                        null,
                        rejected.at().minusSeconds(5));

        intake.followDocument().handle(id, rejected);
        intake.followDocument().handle(id, accepted);

        assertThat(checklist(id).items().getFirst().report()).isEqualTo(accepted);
    }

    @Test
    void withdrawingADraftTellsNobody() {
        ApplicationDossier draft = draft(ANNA, NOTHING_YET);

        done(intake.withdrawApplication().handle(change(ANNA, draft)));

        assertThat(intake.events).isEmpty();
    }

    private AssistanceApplication submitted(Caller caller, ApplicationForm form) {
        return done(intake.submitApplication().handle(change(caller, draft(caller, form))))
                .application();
    }

    private ApplicationDossier draft(Caller caller, ApplicationForm form) {
        return done(intake.startDraft().handle(caller, new DraftContent(null, null, form)));
    }

    private @Nullable DocumentChecklist checklist(ApplicationId id) {
        return done(intake.showChecklist().handle(LIGA, id)).checklist();
    }

    private ApplicationDossier read(ApplicationId id) {
        return done(intake.findApplication().handle(LIGA, id));
    }

    private ApplicationDossier onPaper() {
        return done(
                intake.startDraft()
                        .handle(
                                LIGA,
                                new DraftContent(
                                        SubmissionChannel.POST, MONDAY, ANNA_WANTS_TO_WORK)));
    }

    private static ChangeCommand change(Caller caller, ApplicationDossier file) {
        return new ChangeCommand(caller, file.application().id(), file.application().version());
    }
}
