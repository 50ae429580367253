package lv.lidzas.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.domain.Reader;
import org.jspecify.annotations.Nullable;

/** The one place that decides which document a login may know of. */
@ApplicationScoped
class VisibleDocuments {

    private final Documents documents;
    private final KnownCases cases;

    VisibleDocuments(Documents documents, KnownCases cases) {
        this.documents = documents;
        this.cases = cases;
    }

    /** The document; nothing when it is unknown or not for these eyes, which nobody can tell apart. */
    @Nullable Document find(DocumentId id, Reader reader) {
        Document document = documents.find(id);
        if (document == null) {
            return null;
        }
        var known = cases.find(document.filing().applicationId());
        return document.isVisibleTo(reader, known) ? document : null;
    }
}
