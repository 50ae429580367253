package lv.lidzas.documents.persistence;

import java.time.Instant;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.Content;
import lv.lidzas.documents.domain.ContentHash;
import lv.lidzas.documents.domain.CorrectedField;
import lv.lidzas.documents.domain.Correction;
import lv.lidzas.documents.domain.DisabilityGroup;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentDetails;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.domain.DocumentKind;
import lv.lidzas.documents.domain.DocumentState;
import lv.lidzas.documents.domain.FileName;
import lv.lidzas.documents.domain.Filing;
import lv.lidzas.documents.domain.Opinion;
import lv.lidzas.documents.domain.PersonId;
import lv.lidzas.documents.domain.Rejection;
import lv.lidzas.documents.domain.RejectionReason;
import lv.lidzas.documents.domain.Review;
import lv.lidzas.documents.domain.Upload;
import lv.lidzas.documents.domain.Uploader;
import org.jspecify.annotations.Nullable;

/** Reads a document out of its row. */
final class DocumentRowMapping {

    private DocumentRowMapping() {}

    static Document document(DocumentRow row) {
        return new Document(
                new DocumentId(row.id),
                new Filing(new ApplicationId(row.applicationId), new PersonId(row.subjectPersonId)),
                details(row),
                content(row),
                new Upload(new Uploader(row.uploadedBy, row.uploadedByStaff), row.uploadedAt),
                state(row),
                row.duplicateOf == null ? null : new DocumentId(row.duplicateOf),
                row.corrections().stream().map(DocumentRowMapping::correction).toList(),
                row.version);
    }

    private static DocumentDetails details(DocumentRow row) {
        return new DocumentDetails(
                DocumentKind.valueOf(row.kind),
                row.issuer,
                row.number,
                row.issuedOn,
                row.validUntil,
                opinion(row.disabilityGroup, row.limitations));
    }

    /** An opinion may name no limitation; then the column is empty text, and null only without an opinion. */
    private static @Nullable Opinion opinion(@Nullable String group, @Nullable String limitations) {
        if (limitations == null) {
            return null;
        }
        return new Opinion(
                group == null ? null : DisabilityGroup.valueOf(group),
                Codes.limitations(limitations));
    }

    private static Content content(DocumentRow row) {
        return new Content(
                new ContentHash(row.sha256),
                row.sizeBytes,
                row.mediaType,
                new FileName(row.fileName));
    }

    private static DocumentState state(DocumentRow row) {
        return switch (DocumentState.Code.valueOf(row.state)) {
            case HELD -> new DocumentState.Held();
            case RECEIVED -> new DocumentState.Received();
            case VERIFIED -> new DocumentState.Verified(review(row));
            case REJECTED -> new DocumentState.Rejected(review(row), rejection(row));
        };
    }

    private static Review review(DocumentRow row) {
        String by = there(row.reviewedBy, row);
        Instant at = there(row.reviewedAt, row);
        return new Review(by, at);
    }

    private static Rejection rejection(DocumentRow row) {
        return new Rejection(
                RejectionReason.valueOf(there(row.rejectionReason, row)),
                there(row.rejectionExplanation, row));
    }

    private static <T> T there(@Nullable T value, DocumentRow row) {
        if (value == null) {
            throw new IllegalStateException(
                    "Document "
                            + row.id
                            + " is "
                            + row.state
                            + " without its review. Maybe the table was changed by hand.");
        }
        return value;
    }

    private static Correction correction(CorrectionRow row) {
        return new Correction(
                CorrectedField.valueOf(row.field),
                row.beforeValue,
                row.afterValue,
                new Review(row.correctedBy, row.correctedAt));
    }
}
