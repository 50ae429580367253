package lv.lidzas.intake.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.domain.DocumentKind;
import lv.lidzas.intake.domain.DocumentReport;
import org.jspecify.annotations.Nullable;

/** The last report of document-service on one document of one application. */
@Entity
@Table(name = "document_report")
@IdClass(DocumentReportRow.Key.class)
class DocumentReportRow {

    /**
     * Which document of which application.
     *
     * @param applicationId the application
     * @param documentId the document
     */
    record Key(UUID applicationId, UUID documentId) {}

    @Id
    @Column(name = "application_id")
    UUID applicationId;

    @Id
    @Column(name = "document_id")
    UUID documentId;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Enumerated(EnumType.STRING)
    DocumentReport.Status status;

    @Column(name = "rejection_reason")
    @Nullable String rejectionReason;

    @Column(name = "valid_until")
    @Nullable LocalDate validUntil;

    @Column(name = "reported_at")
    Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    DocumentReportRow() {}
}
