package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Somebody looks at a document's details (dokumenta apskate). */
@ApplicationScoped
public class FindDocument {

    private final VisibleDocuments documents;

    FindDocument(VisibleDocuments documents) {
        this.documents = documents;
    }

    /** The document, if there is one that the caller may know of. */
    @Transactional
    public @Nullable Document handle(DocumentId id, Caller caller) {
        return documents.handle(id, caller);
    }
}
