package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Somebody looks through documents (dokumentu saraksts). */
@ApplicationScoped
public class ListDocuments {

    private final Documents documents;
    private final LegalClock clock;

    ListDocuments(Documents documents, LegalClock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** What the caller may see of what was asked for, newest first. */
    @Transactional
    public Slice<Document> handle(DocumentFilter filter, PageRequest page, Caller caller) {
        return documents.list(filter, page, Readers.of(caller, clock.today()));
    }
}
