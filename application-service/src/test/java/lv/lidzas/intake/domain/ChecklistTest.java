package lv.lidzas.intake.domain;

import static lv.lidzas.intake.Examples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.Examples.ILZE_FILES_FOR_JANIS;
import static lv.lidzas.intake.Examples.MONDAY;
import static lv.lidzas.intake.Examples.MONDAY_MORNING;
import static lv.lidzas.intake.Examples.PAGE_RULES;
import static lv.lidzas.intake.Examples.acceptedUntil;
import static lv.lidzas.intake.Examples.report;
import static lv.lidzas.intake.Examples.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    @Test
    void anAdultWhoWorksNeedsTheOpinionAndTheEmployersConfirmation() {
        assertThat(kinds(ANNA_WANTS_TO_WORK, MONDAY))
                .containsExactly(
                        DocumentKind.OPINION_ASSISTANT_NEED, DocumentKind.CONFIRMATION_EMPLOYER);
    }

    @Test
    void aRepresentedChildAtSchoolNeedsProofOpinionAndConfirmation() {
        assertThat(kinds(ILZE_FILES_FOR_JANIS, MONDAY))
                .containsExactly(
                        DocumentKind.REPRESENTATION_PROOF,
                        DocumentKind.OPINION_SPECIAL_CARE,
                        DocumentKind.CONFIRMATION_EDUCATION);
    }

    @Test
    void onTheEighteenthBirthdayTheOpinionForAdultsIsNeeded() {
        LocalDate birthday = LocalDate.of(2036, 3, 9);

        assertThat(kinds(ILZE_FILES_FOR_JANIS, birthday.minusDays(1)))
                .contains(DocumentKind.OPINION_SPECIAL_CARE);
        assertThat(kinds(ILZE_FILES_FOR_JANIS, birthday))
                .contains(DocumentKind.OPINION_ASSISTANT_NEED)
                .doesNotContain(DocumentKind.OPINION_SPECIAL_CARE);
    }

    @Test
    void eachItemNamesThePurposesThatAskForIt() {
        DocumentChecklist.Item confirmation = checklist(List.of()).items().getLast();

        assertThat(confirmation.purposes()).containsExactly(Purpose.WORK);
    }

    @Test
    void aSecondTryOutweighsARejectionAndAnAcceptedOneOutweighsAll() {
        DocumentReport rejected =
                report(1, DocumentKind.CONFIRMATION_EMPLOYER, DocumentReport.Status.REJECTED);
        DocumentReport secondTry =
                report(2, DocumentKind.CONFIRMATION_EMPLOYER, DocumentReport.Status.RECEIVED);
        DocumentReport accepted =
                report(3, DocumentKind.CONFIRMATION_EMPLOYER, DocumentReport.Status.ACCEPTED);

        assertThat(checklist(List.of(rejected)).items().getLast().report()).isEqualTo(rejected);
        assertThat(checklist(List.of(rejected, secondTry)).items().getLast().report())
                .isEqualTo(secondTry);
        assertThat(checklist(List.of(accepted, rejected, secondTry)).items().getLast().report())
                .isEqualTo(accepted);
    }

    @Test
    void aDocumentProvesToItsLastDayAndNoLongerAndABetterOneOutweighsIt() {
        DocumentReport ended =
                acceptedUntil(MONDAY.minusDays(1), 1, DocumentKind.CONFIRMATION_EMPLOYER);
        DocumentReport lastDay = acceptedUntil(MONDAY, 1, DocumentKind.CONFIRMATION_EMPLOYER);
        DocumentReport next =
                report(2, DocumentKind.CONFIRMATION_EMPLOYER, DocumentReport.Status.RECEIVED);

        assertThat(checklist(List.of(lastDay)).items().getLast().isProven()).isTrue();
        assertThat(checklist(List.of(ended)).items().getLast().isProven()).isFalse();
        assertThat(checklist(List.of(ended, next)).items().getLast().report()).isEqualTo(next);
        assertThat(checklist(List.of(lastDay, next)).items().getLast().report()).isEqualTo(lastDay);
    }

    @Test
    void anApplicationIsCompleteWhileEveryDocumentIsAccepted() {
        DocumentReport opinion =
                report(1, DocumentKind.OPINION_ASSISTANT_NEED, DocumentReport.Status.ACCEPTED);
        DocumentReport employer =
                report(2, DocumentKind.CONFIRMATION_EMPLOYER, DocumentReport.Status.ACCEPTED);
        AssistanceApplication submitted = submitted(ANNA_WANTS_TO_WORK);

        AssistanceApplication half = submitted.follow(checklist(List.of(opinion)), MONDAY_MORNING);
        AssistanceApplication whole =
                half.follow(checklist(List.of(opinion, employer)), MONDAY_MORNING);
        AssistanceApplication reopened = whole.follow(checklist(List.of(opinion)), MONDAY_MORNING);

        assertThat(half).isEqualTo(submitted);
        assertThat(whole.stateCode()).isEqualTo(ApplicationStateCode.COMPLETE);
        assertThat(reopened.stateCode()).isEqualTo(ApplicationStateCode.SUBMITTED);
    }

    @Test
    void theRuleSetIsChosenOnce() {
        AssistanceApplication submitted = submitted(ANNA_WANTS_TO_WORK).underRuleSet("MK316-2021");

        assertThat(Objects.requireNonNull(submitted.state().submission()).ruleSetId())
                .isEqualTo("MK942-2016");
    }

    @Test
    void whatIsHeardLateDoesNotUndoWhatIsKnown() {
        DocumentReport received =
                report(1, DocumentKind.CONFIRMATION_EMPLOYER, DocumentReport.Status.RECEIVED);
        DocumentReport accepted =
                report(2, DocumentKind.CONFIRMATION_EMPLOYER, DocumentReport.Status.ACCEPTED);
        DocumentReport rejectedLater =
                report(3, DocumentKind.CONFIRMATION_EMPLOYER, DocumentReport.Status.REJECTED);

        assertThat(accepted.supersedes(received)).isTrue();
        assertThat(received.supersedes(accepted)).isFalse();
        assertThat(rejectedLater.supersedes(accepted)).isTrue();
        assertThat(accepted.supersedes(rejectedLater)).isFalse();
    }

    private static DocumentChecklist checklist(List<DocumentReport> reports) {
        return DocumentChecklist.of(PAGE_RULES, ANNA_WANTS_TO_WORK, MONDAY, reports);
    }

    private static List<DocumentKind> kinds(ApplicationForm form, LocalDate day) {
        return DocumentChecklist.of(PAGE_RULES, form, day, List.of()).items().stream()
                .map(item -> item.document().kind())
                .toList();
    }
}
