package lv.lidzas.documents.usecase;

import java.util.List;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.ContentHash;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.domain.DocumentKind;
import lv.lidzas.documents.domain.Reader;
import lv.lidzas.documents.domain.Uploader;
import org.jspecify.annotations.Nullable;

/** All documents (dokumenti) of the municipality. */
public interface Documents {

    /** Keeps a new document. */
    void add(Document document);

    /** Keeps what became of a document; another version than the expected one is stale. */
    Document update(Document document);

    /** The document, if there is one. */
    @Nullable Document find(DocumentId id);

    /** The first document of the kind and application with these bytes, if there is one that the uploader may know of. */
    @Nullable DocumentId firstWith(
            ApplicationId application, DocumentKind kind, ContentHash hash, Uploader uploader);

    /** What waits for the application, oldest first. */
    List<Document> heldFor(ApplicationId application);

    /** What the reader may know of and the filter lets through, newest first, one more than its limit if there are more. */
    List<Document> list(DocumentFilter filter, Reader reader);
}
