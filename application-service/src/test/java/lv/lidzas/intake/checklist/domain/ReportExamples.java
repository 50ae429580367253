package lv.lidzas.intake.checklist.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import org.jspecify.annotations.Nullable;

/** What document-service might say on a Monday morning. */
public final class ReportExamples {

    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-16T08:00:00Z");

    private ReportExamples() {}

    public static DocumentReport report(
            int document, DocumentKind kind, DocumentReport.Status status) {
        DocumentRejection reason =
                status == DocumentReport.Status.REJECTED ? DocumentRejection.ILLEGIBLE : null;
        return report(document, kind, status, reason, null);
    }

    public static DocumentReport acceptedUntil(LocalDate last, int document, DocumentKind kind) {
        return report(document, kind, DocumentReport.Status.ACCEPTED, null, last);
    }

    private static DocumentReport report(
            int document,
            DocumentKind kind,
            DocumentReport.Status status,
            @Nullable DocumentRejection reason,
            @Nullable LocalDate validUntil) {
        return new DocumentReport(
                new UUID(9, document),
                kind,
                status,
                reason,
                validUntil,
                null,
                MONDAY_MORNING.plusSeconds(document));
    }
}
