package lv.lidzas.documents.filing.usecase;

import java.time.Instant;
import java.util.List;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.domain.Uploader;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
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

    /**
     * The names of the bytes of all documents about a person, which belong to no document any more. Nor does anybody know who handed them in,
     * unless it was staff: mostly it was the person.
     */
    List<ContentHash> releaseBytesOf(PersonId person);

    /** What waits for the application, oldest first. */
    List<Document> heldFor(ApplicationId application);

    /** How many {@link #deleteHeldBefore} would delete. */
    long heldBefore(Instant instant);

    /**
     * Deletes documents that are held and were handed in before an instant, oldest first; their bytes are swept later. One that is being
     * received at this moment stays, and so does what a legal hold keeps.
     *
     * @param most how many at once
     * @return how many were deleted
     */
    int deleteHeldBefore(Instant instant, int most);

    /** What the reader may know of and the filter lets through, newest first. */
    Slice<Document> list(DocumentFilter filter, PageRequest page, Reader reader);
}
