package lv.lidzas.documents.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.domain.Content;
import lv.lidzas.documents.domain.Correction;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentDetails;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.domain.DocumentState;
import lv.lidzas.documents.domain.Opinion;
import lv.lidzas.documents.domain.Rejection;
import lv.lidzas.documents.domain.Review;
import lv.lidzas.documents.domain.Upload;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A document's row.
 *
 * <p>It fills itself, because Hibernate tracks only what a row writes to its own fields; {@link DocumentRowMapping} reads it.
 */
@Entity
@Table(name = "document")
class DocumentRow {

    @Id UUID id;
    @Version long version;

    UUID applicationId;
    UUID subjectPersonId;

    String kind;
    String issuer;
    String number;
    LocalDate issuedOn;
    @Nullable LocalDate validUntil;
    @Nullable String disabilityGroup;
    @Nullable String limitations;

    String sha256;
    long sizeBytes;
    String mediaType;
    String fileName;

    String uploadedBy;
    boolean uploadedByStaff;
    Instant uploadedAt;

    String state;
    @Nullable String reviewedBy;
    @Nullable Instant reviewedAt;
    @Nullable String rejectionReason;
    @Nullable String rejectionExplanation;

    @Nullable UUID duplicateOf;

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<CorrectionRow> corrections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    DocumentRow() {}

    /** What never changes after the upload. */
    void begin(Document document) {
        id = document.id().value();
        applicationId = document.filing().applicationId().value();
        kind = document.details().kind().name();
        issuer = document.details().issuer();
        number = document.details().number();
        write(document.content());
        write(document.upload());
        DocumentId twin = document.duplicateOf();
        duplicateOf = twin == null ? null : twin.value();
        follow(document);
    }

    /** What a caseworker or the application's news may change. */
    void follow(Document document) {
        subjectPersonId = document.filing().subjectPersonId().value();
        write(document.details());
        write(document.state());
        List<Correction> all = document.corrections();
        for (int position = corrections.size(); position < all.size(); position++) {
            corrections.add(new CorrectionRow(this, position, all.get(position)));
        }
    }

    List<CorrectionRow> corrections() {
        return corrections;
    }

    private void write(DocumentDetails details) {
        issuedOn = details.issuedOn();
        validUntil = details.validUntil();
        Opinion opinion = details.opinion();
        disabilityGroup = opinion == null ? null : Codes.of(opinion.disabilityGroup());
        limitations = opinion == null ? null : Codes.of(opinion.limitations());
    }

    private void write(Content content) {
        sha256 = content.hash().hex();
        sizeBytes = content.sizeBytes();
        mediaType = content.mediaType();
        fileName = content.fileName().value();
    }

    private void write(Upload upload) {
        uploadedBy = upload.by().subject();
        uploadedByStaff = upload.by().staff();
        uploadedAt = upload.at();
    }

    private void write(DocumentState now) {
        state = now.code().name();
        switch (now) {
            case DocumentState.Held _, DocumentState.Received _ -> writeReview(null, null);
            case DocumentState.Verified(var review) -> writeReview(review, null);
            case DocumentState.Rejected(var review, var why) -> writeReview(review, why);
        }
    }

    private void writeReview(@Nullable Review review, @Nullable Rejection why) {
        reviewedBy = review == null ? null : review.by();
        reviewedAt = review == null ? null : review.at();
        rejectionReason = why == null ? null : why.reason().name();
        rejectionExplanation = why == null ? null : why.explanation();
    }
}
