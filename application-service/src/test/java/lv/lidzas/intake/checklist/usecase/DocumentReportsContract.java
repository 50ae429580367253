package lv.lidzas.intake.checklist.usecase;

import static lv.lidzas.intake.checklist.domain.ReportExamples.acceptedUntil;
import static lv.lidzas.intake.checklist.domain.ReportExamples.report;
import static lv.lidzas.intake.rulesets.domain.DocumentKind.CONFIRMATION_EMPLOYER;
import static lv.lidzas.intake.rulesets.domain.DocumentKind.OPINION_ASSISTANT_NEED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.checklist.domain.DocumentReport.Status;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.PartyKey;
import org.junit.jupiter.api.Test;

/** What every keeper of reports on documents does, in memory and in the database. */
public abstract class DocumentReportsContract {

    protected abstract DocumentReports reports();

    /** An application without a report. */
    protected abstract ApplicationId newApplication();

    @Test
    void theLastReportOnEveryDocumentIsKept() {
        ApplicationId application = newApplication();
        DocumentReport accepted =
                acceptedUntil(LocalDate.of(2026, 12, 31), 1, OPINION_ASSISTANT_NEED);
        DocumentReport rejected = report(2, CONFIRMATION_EMPLOYER, Status.REJECTED);
        assertThat(reports().of(application)).isEmpty();

        reports().keep(application, report(1, OPINION_ASSISTANT_NEED, Status.RECEIVED));
        reports().keep(application, rejected);
        reports().keep(application, accepted);

        assertThat(reports().of(application)).containsExactlyInAnyOrder(accepted, rejected);
    }

    @Test
    void aDocumentStaysOfTheOneWhoHandedItIn() {
        ApplicationId application = newApplication();
        PartyKey anna = new PartyKey("1.anna");
        DocumentReport received = report(1, OPINION_ASSISTANT_NEED, Status.RECEIVED);

        reports().keep(application, received.handedInBy(anna));
        reports().keep(application, report(1, OPINION_ASSISTANT_NEED, Status.ACCEPTED));

        assertThat(reports().of(application))
                .containsExactly(
                        report(1, OPINION_ASSISTANT_NEED, Status.ACCEPTED).handedInBy(anna));
    }

    @Test
    void oneDocumentMayProveSomethingForTwoApplications() {
        ApplicationId application = newApplication();
        ApplicationId other = newApplication();
        DocumentReport received = report(1, OPINION_ASSISTANT_NEED, Status.RECEIVED);
        DocumentReport accepted = report(1, OPINION_ASSISTANT_NEED, Status.ACCEPTED);

        reports().keep(application, received);
        reports().keep(other, accepted);

        assertThat(reports().of(application)).containsExactly(received);
        assertThat(reports().of(other)).containsExactly(accepted);
    }
}
