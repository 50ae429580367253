package lv.lidzas.documents.filing.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.usecase.AccessLog;

/** Writes an access to its row; nothing reads it back but a person's own question. */
final class AccessRowMapping {

    private AccessRowMapping() {}

    static AccessRow row(UUID id, List<Document> seen, AccessLog.Seen what, Reader by, Instant at) {
        AccessRow row = new AccessRow();
        row.id = id;
        row.documentIds = seen.stream().map(it -> it.id().value()).toList();
        row.subjectPersonIds =
                seen.stream().map(it -> it.filing().subjectPersonId().value()).toList();
        row.reader = by.self().text();
        row.reach = by.reach().name();
        row.seen = what.name();
        row.seenAt = at;
        return row;
    }
}
