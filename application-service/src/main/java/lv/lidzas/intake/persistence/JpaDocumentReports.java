package lv.lidzas.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.DocumentReport;
import lv.lidzas.intake.usecase.DocumentReports;

/** Keeps the reports on documents in PostgreSQL. */
@ApplicationScoped
public class JpaDocumentReports implements DocumentReports {

    private final DocumentReportRows rows;

    JpaDocumentReports(DocumentReportRows rows) {
        this.rows = rows;
    }

    @Override
    public List<DocumentReport> of(ApplicationId applicationId) {
        return rows.list("applicationId", applicationId.value()).stream()
                .map(row ->
                        new DocumentReport(
                                row.documentId,
                                row.kind,
                                row.status,
                                row.rejectionReason,
                                row.validUntil,
                                row.reportedAt))
                .toList();
    }

    @Override
    public void keep(ApplicationId applicationId, DocumentReport report) {
        DocumentReportRow known =
                rows.findById(
                        new DocumentReportRow.Key(applicationId.value(), report.documentId()));
        DocumentReportRow row = known == null ? new DocumentReportRow() : known;
        row.kind = report.kind();
        row.status = report.status();
        row.rejectionReason = report.rejectionReason();
        row.validUntil = report.validUntil();
        row.reportedAt = report.at();
        if (known == null) {
            row.applicationId = applicationId.value();
            row.documentId = report.documentId();
            rows.persist(row);
        }
    }
}
