package lv.lidzas.intake.checklist.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.checklist.usecase.DocumentReports;
import lv.lidzas.intake.timeline.domain.ApplicationId;

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
                .map(DocumentReportRowMapping::toDomain)
                .toList();
    }

    @Override
    public void keep(ApplicationId applicationId, DocumentReport report) {
        DocumentReportRow known =
                rows.findById(
                        new DocumentReportRow.Key(applicationId.value(), report.documentId()));
        DocumentReportRow row = known == null ? new DocumentReportRow() : known;
        DocumentReportRowMapping.write(applicationId, report, row);
        rows.persist(row);
    }
}
