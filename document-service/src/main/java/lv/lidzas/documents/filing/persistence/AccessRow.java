package lv.lidzas.documents.filing.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody saw something of a document.
 *
 * <p>Names the person as well as the document, so that the answer to "who saw my data" does not need the document, which may
 * be destroyed earlier.
 */
@Entity
@Table(name = "document_access")
class AccessRow {

    @Id UUID id;
    UUID documentId;
    UUID subjectPersonId;
    String reader;
    String reach;
    String seen;
    Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    AccessRow() {}
}
