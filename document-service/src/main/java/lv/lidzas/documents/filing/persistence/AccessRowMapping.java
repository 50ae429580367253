package lv.lidzas.documents.filing.persistence;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.usecase.AccessLog;

/** Writes an access to its row; nothing reads it back but a person's own question. */
final class AccessRowMapping {

    private AccessRowMapping() {}

    static AccessRow row(UUID id, Document seen, AccessLog.Seen what, Reader by, Instant at) {
        AccessRow row = new AccessRow();
        row.id = id;
        row.documentId = seen.id().value();
        row.subjectPersonId = seen.filing().subjectPersonId().value();
        row.reader = by.subject();
        row.reach = by.reach().name();
        row.seen = what.name();
        row.seenAt = at;
        return row;
    }
}
