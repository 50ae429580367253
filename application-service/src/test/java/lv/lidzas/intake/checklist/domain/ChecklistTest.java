package lv.lidzas.intake.checklist.domain;

import static lv.lidzas.intake.checklist.domain.ReportExamples.acceptedUntil;
import static lv.lidzas.intake.checklist.domain.ReportExamples.report;
import static lv.lidzas.intake.persons.domain.PersonExamples.ANNA_ADULT_GROUP_II;
import static lv.lidzas.intake.persons.domain.PersonExamples.JANIS_CHILD_8;
import static lv.lidzas.intake.rulesets.domain.RuleSetExamples.PAGE_RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.rulesets.domain.RuleSetExamples;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Claim ANNA =
            new Claim(
                    ANNA_ADULT_GROUP_II,
                    false,
                    List.of(RuleSetExamples.WORK, RuleSetExamples.INSTITUTION));
    private static final Claim JANIS =
            new Claim(JANIS_CHILD_8, true, List.of(RuleSetExamples.EDUCATION));

    @Test
    void anAdultWhoWorksNeedsTheOpinionAndTheEmployersConfirmation() {
        assertThat(kinds(ANNA, MONDAY))
                .containsExactly(
                        DocumentKind.OPINION_ASSISTANT_NEED, DocumentKind.CONFIRMATION_EMPLOYER);
    }

    @Test
    void aRepresentedChildAtSchoolNeedsProofOpinionAndConfirmation() {
        assertThat(kinds(JANIS, MONDAY))
                .containsExactly(
                        DocumentKind.REPRESENTATION_PROOF,
                        DocumentKind.OPINION_SPECIAL_CARE,
                        DocumentKind.CONFIRMATION_EDUCATION);
    }

    @Test
    void onTheEighteenthBirthdayTheOpinionForAdultsIsNeeded() {
        LocalDate birthday = LocalDate.of(2036, 3, 9);

        assertThat(kinds(JANIS, birthday.minusDays(1))).contains(DocumentKind.OPINION_SPECIAL_CARE);
        assertThat(kinds(JANIS, birthday))
                .contains(DocumentKind.OPINION_ASSISTANT_NEED)
                .doesNotContain(DocumentKind.OPINION_SPECIAL_CARE);
    }

    @Test
    void eachItemNamesThePurposesThatAskForIt() {
        DocumentChecklist.Item confirmation = checklist(List.of()).items().getLast();

        assertThat(confirmation.purposes()).containsExactly(RuleSetExamples.WORK);
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

    private static DocumentChecklist checklist(List<DocumentReport> reports) {
        return DocumentChecklist.of(PAGE_RULES, ANNA, MONDAY, reports);
    }

    private static List<DocumentKind> kinds(Claim claim, LocalDate day) {
        return DocumentChecklist.of(PAGE_RULES, claim, day, List.of()).items().stream()
                .map(item -> item.document().kind())
                .toList();
    }
}
