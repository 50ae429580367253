package lv.lidzas.intake.applications.domain;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY_MORNING;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.submitted;
import static lv.lidzas.intake.checklist.domain.ReportExamples.report;
import static lv.lidzas.intake.rulesets.domain.RuleSetExamples.PAGE_RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lv.lidzas.intake.checklist.domain.DocumentChecklist;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import org.junit.jupiter.api.Test;

class FollowingTest {

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

    private static DocumentChecklist checklist(List<DocumentReport> reports) {
        return DocumentChecklist.of(PAGE_RULES, ANNA_WANTS_TO_WORK.subject(), MONDAY, reports);
    }
}
