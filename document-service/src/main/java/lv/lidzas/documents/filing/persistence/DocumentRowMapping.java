package lv.lidzas.documents.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.content.domain.Content;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.content.domain.FileName;
import lv.lidzas.documents.content.domain.KeptBytes;
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
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Maps a document to its row and back; what is personal is encrypted under the key of the person whom it is about. */
@ApplicationScoped
class DocumentRowMapping {

    private final SealedFields fields;

    DocumentRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Reads the keys of a page at once. */
    void fetchKeys(List<DocumentRow> rows) {
        fields.fetch(rows.stream().map(row -> row.subjectPersonId).toList());
    }

    /** The SHA-256 of the bytes; null when the person was erased. */
    @Nullable String hashOf(DocumentRow row) {
        return open(row, "sha256", row.sha256);
    }

    Document toDomain(DocumentRow row) {
        return new Document(
                new DocumentId(row.id),
                new Filing(new ApplicationId(row.applicationId), new PersonId(row.subjectPersonId)),
                details(row),
                content(row),
                upload(row),
                state(row),
                row.duplicateOf == null ? null : new DocumentId(row.duplicateOf),
                row.corrections.stream().map(this::correction).toList(),
                row.version);
    }

    private DocumentDetails details(DocumentRow row) {
        return new DocumentDetails(
                DocumentKind.valueOf(row.kind),
                shown(row, "issuer", row.issuer),
                shown(row, "number", row.number),
                row.issuedOn,
                row.validUntil,
                opinion(row));
    }

    /** An opinion may name no limitation; then the column is empty text, and null only without an opinion. */
    private @Nullable Opinion opinion(DocumentRow row) {
        if (row.limitations == null) {
            return null;
        }
        String group = row.disabilityGroup;
        String limitations = shown(row, "limitations", row.limitations);
        return new Opinion(
                group == null ? null : DisabilityGroup.valueOf(group), limitationsOf(limitations));
    }

    private static List<Limitation> limitationsOf(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",", -1)).map(Limitation::valueOf).toList();
    }

    private Content content(DocumentRow row) {
        String hash = hashOf(row);
        String key = open(row, "content_key", row.contentKey);
        return new Content(
                hash == null ? ContentHash.ERASED : new ContentHash(hash),
                row.sizeBytes,
                row.mediaType,
                new FileName(shown(row, "file_name", row.fileName)),
                row.blobName == null || key == null
                        ? null
                        : KeptBytes.of(new ContentHash(row.blobName), key));
    }

    private @Nullable String open(DocumentRow row, String column, byte @Nullable [] sealed) {
        return fields.open(row.subjectPersonId, "document." + column, sealed);
    }

    /** Empty when the person was erased. */
    private String shown(DocumentRow row, String column, byte[] sealed) {
        return Objects.requireNonNullElse(open(row, column, sealed), "");
    }

    private DocumentState state(DocumentRow row) {
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

    private RejectionGrounds rejection(DocumentRow row) {
        return new RejectionGrounds(
                RejectionReason.valueOf(there(row.rejectionReason, row)),
                shown(row, "rejection_explanation", there(row.rejectionExplanation, row)));
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

    private Correction correction(CorrectionRow row) {
        return new Correction(
                CorrectedField.valueOf(row.field),
                value(row, "before_value", row.beforeValue),
                value(row, "after_value", row.afterValue),
                new Review(new PartyKey(row.correctedBy), row.correctedAt));
    }

    private @Nullable String value(CorrectionRow row, String column, byte @Nullable [] sealed) {
        return fields.open(row.document.subjectPersonId, "document_correction." + column, sealed);
    }

    /** A row that is in the table already keeps its id, and gets only the corrections that it lacks. */
    void write(Document document, DocumentRow row) {
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

    private void write(DocumentDetails details, DocumentRow row) {
        row.kind = details.kind().name();
        row.issuer = sealed(row, "issuer", row.issuer, details.issuer());
        row.number = sealed(row, "number", row.number, details.number());
        row.issuedOn = details.issuedOn();
        row.validUntil = details.validUntil();
        Opinion opinion = details.opinion();
        DisabilityGroup group = opinion == null ? null : opinion.disabilityGroup();
        row.disabilityGroup = group == null ? null : group.name();
        row.limitations =
                optional(
                        row,
                        "limitations",
                        row.limitations,
                        opinion == null ? null : codes(opinion.limitations()));
    }

    private static String codes(List<Limitation> limitations) {
        return String.join(",", limitations.stream().map(Limitation::name).toList());
    }

    private void write(Content content, DocumentRow row) {
        KeptBytes kept = content.kept();
        if (kept != null) {
            row.sha256 = sealed(row, "sha256", row.sha256, content.hash().hex());
            row.blobName = kept.name().hex();
            row.contentKey = sealed(row, "content_key", row.contentKey, kept.keyText());
        }
        row.sizeBytes = content.sizeBytes();
        row.mediaType = content.mediaType();
        row.fileName = sealed(row, "file_name", row.fileName, content.fileName().value());
    }

    private static Upload upload(DocumentRow row) {
        PartyKey login = row.uploadedByLogin == null ? null : new PartyKey(row.uploadedByLogin);
        return new Upload(
                new Uploader(new PartyKey(row.uploadedBy), login, row.uploadedByStaff),
                row.uploadedAt);
    }

    private static void write(Upload upload, DocumentRow row) {
        PartyKey login = upload.by().login();
        row.uploadedBy = upload.by().key().text();
        row.uploadedByLogin = login == null ? null : login.text();
        row.uploadedByStaff = upload.by().staff();
        row.uploadedAt = upload.at();
    }

    private void write(DocumentState now, DocumentRow row) {
        row.state = now.code().name();
        switch (now) {
            case DocumentState.Held _, DocumentState.Received _ -> write(null, null, row);
            case DocumentState.Verified(var review) -> write(review, null, row);
            case DocumentState.Rejected(var review, var why) -> write(review, why, row);
        }
    }

    private void write(@Nullable Review review, @Nullable RejectionGrounds why, DocumentRow row) {
        row.reviewedBy = review == null ? null : review.by().text();
        row.reviewedAt = review == null ? null : review.at();
        row.rejectionReason = why == null ? null : why.reason().name();
        row.rejectionExplanation =
                optional(
                        row,
                        "rejection_explanation",
                        row.rejectionExplanation,
                        why == null ? null : why.explanation());
    }

    private CorrectionRow correction(DocumentRow document, int position, Correction correction) {
        CorrectionRow row = new CorrectionRow();
        row.document = document;
        row.position = position;
        row.field = correction.field().name();
        row.beforeValue = value(document, "before_value", correction.before());
        row.afterValue = value(document, "after_value", correction.after());
        row.correctedBy = correction.review().by().text();
        row.correctedAt = correction.review().at();
        return row;
    }

    private byte @Nullable [] value(DocumentRow document, String column, @Nullable String text) {
        return fields.seal(document.subjectPersonId, "document_correction." + column, text);
    }

    private byte @Nullable [] optional(
            DocumentRow row, String column, byte @Nullable [] before, @Nullable String text) {
        return fields.reseal(before, row.subjectPersonId, "document." + column, text);
    }

    private byte[] sealed(DocumentRow row, String column, byte @Nullable [] before, String text) {
        return Objects.requireNonNull(optional(row, column, before, text));
    }
}
