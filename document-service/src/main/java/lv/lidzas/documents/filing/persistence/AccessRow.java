package lv.lidzas.documents.filing.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * That somebody saw something of one document, or of all that a list showed at once.
 *
 * <p>Names the person as well as each document, in the same order, so that the answer to "who saw my data" does not need the
 * documents, which may be destroyed earlier.
 */
@Entity
@Table(name = "document_access")
class AccessRow {

    @Id UUID id;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> documentIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> subjectPersonIds;

    String reader;
    String reach;
    String seen;
    Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    AccessRow() {}
}
