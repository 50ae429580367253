package lv.lidzas.eligibility.cases.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A row of {@code case_document}: one document of a case, as last heard. */
@Entity
@Table(name = "case_document")
@SuppressWarnings("NullAway.Init")
class CaseDocumentRow {

    /** Which document of which case. */
    @Embeddable
    record Key(UUID applicationId, UUID documentId) {}

    @EmbeddedId Key key;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    String fact;
}
