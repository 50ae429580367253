package lv.lidzas.documents.filing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.cases.usecase.KnownCases;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** The one place that decides which document a login may know of. */
@ApplicationScoped
public class VisibleDocuments {

    private final Documents documents;
    private final KnownCases cases;
    private final LegalClock clock;

    /** Takes them from the store. */
    public VisibleDocuments(Documents documents, KnownCases cases, LegalClock clock) {
        this.documents = documents;
        this.cases = cases;
        this.clock = clock;
    }

    /** The document; nothing when it is unknown or the caller may not know of it, which nobody can tell apart. */
    public @Nullable Document handle(DocumentId id, Caller caller) {
        Document document = documents.find(id);
        if (document == null) {
            return null;
        }
        var known = cases.find(document.filing().applicationId());
        return document.isVisibleTo(Readers.of(caller, clock.today()), known) ? document : null;
    }
}
