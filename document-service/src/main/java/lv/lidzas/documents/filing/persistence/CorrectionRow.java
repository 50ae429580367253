package lv.lidzas.documents.filing.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a caseworker read otherwise than the uploader typed it; written once. */
@Entity
@Table(name = "document_correction")
@IdClass(CorrectionRow.Key.class)
class CorrectionRow {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    DocumentRow document;

    @Id int position;

    String field;
    byte @Nullable [] beforeValue;
    byte @Nullable [] afterValue;
    String correctedBy;
    Instant correctedAt;

    @SuppressWarnings("NullAway.Init")
    CorrectionRow() {}

    /** A correction's place in its document. */
    record Key(UUID document, int position) implements Serializable {}
}
