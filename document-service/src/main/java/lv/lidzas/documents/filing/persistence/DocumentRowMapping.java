package lv.lidzas.documents.filing.persistence;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.content.domain.Content;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.domain.FileName;
import lv.lidzas.documents.filing.domain.CorrectedField;
import lv.lidzas.documents.filing.domain.Correction;
import lv.lidzas.documents.filing.domain.DisabilityGroup;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.Filing;
import lv.lidzas.documents.filing.domain.Limitation;
import lv.lidzas.documents.filing.domain.Opinion;
import lv.lidzas.documents.filing.domain.RejectionGrounds;
import lv.lidzas.documents.filing.domain.RejectionReason;
import lv.lidzas.documents.filing.domain.Review;
import lv.lidzas.documents.filing.domain.Upload;
import lv.lidzas.documents.filing.domain.Uploader;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Maps a document to its row and back. */
final class DocumentRowMapping {

    private DocumentRowMapping() {}

    static Document toDomain(DocumentRow row) {
        return new Document(
                new DocumentId(row.id),
                new Filing(new ApplicationId(row.applicationId), new PersonId(row.subjectPersonId)),
                details(row),
                content(row),
                new Upload(
                        new Uploader(new PartyKey(row.uploadedBy), row.uploadedByStaff),
                        row.uploadedAt),
                state(row),
                row.duplicateOf == null ? null : new DocumentId(row.duplicateOf),
                row.corrections.stream().map(DocumentRowMapping::correction).toList(),
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
                group == null ? null : DisabilityGroup.valueOf(group), limitationsOf(limitations));
    }

    private static List<Limitation> limitationsOf(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",", -1)).map(Limitation::valueOf).toList();
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
        return new Review(new PartyKey(by), at);
    }

    private static RejectionGrounds rejection(DocumentRow row) {
        return new RejectionGrounds(
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
                new Review(new PartyKey(row.correctedBy), row.correctedAt));
    }

    /** A row that is in the table already keeps its id, and gets only the corrections that it lacks. */
    static void write(Document document, DocumentRow row) {
        row.id = document.id().value();
        row.applicationId = document.filing().applicationId().value();
        row.subjectPersonId = document.filing().subjectPersonId().value();
        DocumentId twin = document.duplicateOf();
        row.duplicateOf = twin == null ? null : twin.value();
        write(document.details(), row);
        write(document.content(), row);
        write(document.upload(), row);
        write(document.state(), row);
        List<Correction> all = document.corrections();
        for (int position = row.corrections.size(); position < all.size(); position++) {
            row.corrections.add(correction(row, position, all.get(position)));
        }
    }

    private static void write(DocumentDetails details, DocumentRow row) {
        row.kind = details.kind().name();
        row.issuer = details.issuer();
        row.number = details.number();
        row.issuedOn = details.issuedOn();
        row.validUntil = details.validUntil();
        Opinion opinion = details.opinion();
        DisabilityGroup group = opinion == null ? null : opinion.disabilityGroup();
        row.disabilityGroup = group == null ? null : group.name();
        row.limitations = opinion == null ? null : codes(opinion.limitations());
    }

    private static String codes(List<Limitation> limitations) {
        return String.join(",", limitations.stream().map(Limitation::name).toList());
    }

    private static void write(Content content, DocumentRow row) {
        row.sha256 = content.hash().hex();
        row.sizeBytes = content.sizeBytes();
        row.mediaType = content.mediaType();
        row.fileName = content.fileName().value();
    }

    private static void write(Upload upload, DocumentRow row) {
        row.uploadedBy = upload.by().key().text();
        row.uploadedByStaff = upload.by().staff();
        row.uploadedAt = upload.at();
    }

    private static void write(DocumentState now, DocumentRow row) {
        row.state = now.code().name();
        switch (now) {
            case DocumentState.Held _, DocumentState.Received _ -> write(null, null, row);
            case DocumentState.Verified(var review) -> write(review, null, row);
            case DocumentState.Rejected(var review, var why) -> write(review, why, row);
        }
    }

    private static void write(
            @Nullable Review review, @Nullable RejectionGrounds why, DocumentRow row) {
        row.reviewedBy = review == null ? null : review.by().text();
        row.reviewedAt = review == null ? null : review.at();
        row.rejectionReason = why == null ? null : why.reason().name();
        row.rejectionExplanation = why == null ? null : why.explanation();
    }

    private static CorrectionRow correction(
            DocumentRow document, int position, Correction correction) {
        CorrectionRow row = new CorrectionRow();
        row.document = document;
        row.position = position;
        row.field = correction.field().name();
        row.beforeValue = correction.before();
        row.afterValue = correction.after();
        row.correctedBy = correction.review().by().text();
        row.correctedAt = correction.review().at();
        return row;
    }
}
