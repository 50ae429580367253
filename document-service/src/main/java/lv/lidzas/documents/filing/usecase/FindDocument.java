package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** Somebody looks at a document's details (dokumenta apskate). */
@ApplicationScoped
public class FindDocument {

    private final VisibleDocuments documents;
    private final AccessLog accesses;
    private final LegalClock clock;

    FindDocument(VisibleDocuments documents, AccessLog accesses, LegalClock clock) {
        this.documents = documents;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** The document, if there is one that the caller may know of. */
    @Transactional
    public @Nullable Document handle(DocumentId id, Caller caller) {
        Reader reader = Readers.of(caller, clock.today());
        Document document = documents.handle(id, caller);
        if (document != null && reader.isRecorded()) {
            accesses.record(reader, AccessLog.Seen.DETAILS, clock.now(), List.of(document));
        }
        return document;
    }
}
