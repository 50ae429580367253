package lv.lidzas.intake.checklist.persistence;

import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.PartyKey;

/** Turns rows into reports on documents and back. */
final class DocumentReportRowMapping {

    private DocumentReportRowMapping() {}

    static DocumentReport toDomain(DocumentReportRow row) {
        return new DocumentReport(
                row.documentId,
                row.kind,
                row.status,
                row.rejectionReason,
                row.validUntil,
                row.uploadedBy == null ? null : new PartyKey(row.uploadedBy),
                row.reportedAt);
    }

    static void write(ApplicationId applicationId, DocumentReport report, DocumentReportRow row) {
        row.applicationId = applicationId.value();
        row.documentId = report.documentId();
        row.kind = report.kind();
        row.status = report.status();
        row.rejectionReason = report.rejectionReason();
        row.validUntil = report.validUntil();
        PartyKey uploader = report.uploadedBy();
        row.uploadedBy = uploader == null ? row.uploadedBy : uploader.text();
        row.reportedAt = report.at();
    }
}
