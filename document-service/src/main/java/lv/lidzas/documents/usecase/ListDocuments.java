package lv.lidzas.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.Reader;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;

/** Somebody looks through documents (dokumentu saraksts). */
@ApplicationScoped
public class ListDocuments {

    private final Documents documents;
    private final AccessLog accesses;
    private final LegalClock clock;

    ListDocuments(Documents documents, AccessLog accesses, LegalClock clock) {
        this.documents = documents;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** What these eyes may see of what was asked for, newest first, one more than the limit if there are more. */
    @Transactional
    public List<Document> handle(DocumentFilter filter, Caller caller) {
        Reader reader = Readers.of(caller);
        List<Document> found = documents.list(filter, reader);
        if (reader.isRecorded() && !found.isEmpty()) {
            List<Document> shown = found.subList(0, Math.min(found.size(), filter.limit()));
            accesses.record(reader, AccessLog.Seen.LISTED, clock.now(), shown);
        }
        return found;
    }
}
