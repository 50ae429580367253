package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

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

    /** What the caller may see of what was asked for, newest first. */
    @Transactional
    public Slice<Document> handle(DocumentFilter filter, PageRequest page, Caller caller) {
        Reader reader = Readers.of(caller, clock.today());
        Slice<Document> shown = documents.list(filter, page, reader);
        if (reader.isRecorded()) {
            accesses.record(reader, AccessLog.Seen.LISTED, clock.now(), shown.items());
        }
        return shown;
    }
}
