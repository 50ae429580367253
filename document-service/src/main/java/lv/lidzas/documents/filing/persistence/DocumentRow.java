package lv.lidzas.documents.filing.persistence;

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
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A document's row; {@link DocumentRowMapping} reads and writes it, and writes only what changed: the login that filed the case may be
 * put on the row meanwhile.
 */
@DynamicUpdate
@Entity
@Table(name = "document")
class DocumentRow {

    @Id UUID id;
    @Version long version;

    UUID applicationId;
    @Nullable String ownerKey;
    UUID subjectPersonId;

    String kind;
    byte[] issuer;
    byte[] number;
    LocalDate issuedOn;
    @Nullable LocalDate validUntil;
    @Nullable String disabilityGroup;
    byte @Nullable [] limitations;

    byte[] sha256;
    @Nullable String blobName;
    byte[] contentKey;
    long sizeBytes;
    String mediaType;
    byte[] fileName;

    String uploadedBy;
    @Nullable String uploadedByLogin;
    boolean uploadedByStaff;
    Instant uploadedAt;

    String state;
    @Nullable String reviewedBy;
    @Nullable Instant reviewedAt;
    @Nullable String rejectionReason;
    byte @Nullable [] rejectionExplanation;

    @Nullable UUID duplicateOf;

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position")
    @BatchSize(size = 200)
    List<CorrectionRow> corrections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    DocumentRow() {}
}
