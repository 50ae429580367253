package lv.lidzas.intake.checklist.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.checklist.domain.DocumentRejection;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import org.jspecify.annotations.Nullable;

/** The last report of document-service on one document of one application. */
@Entity
@Table(name = "document_report")
@IdClass(DocumentReportRow.Key.class)
class DocumentReportRow {

    /** Which document of which application. */
    record Key(UUID applicationId, UUID documentId) {}

    @Id UUID applicationId;

    @Id UUID documentId;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Enumerated(EnumType.STRING)
    DocumentReport.Status status;

    @Enumerated(EnumType.STRING)
    @Nullable DocumentRejection rejectionReason;

    @Nullable LocalDate validUntil;

    @Nullable String uploadedBy;

    Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    DocumentReportRow() {}
}
