package lv.lidzas.documents.content.usecase;

import lv.lidzas.documents.content.domain.ContentHash;

/** Which bytes are some document's (atsauces uz saturu), kept apart from what is swept. */
public interface BlobReferences {

    /** Nothing is swept until this transaction ends. */
    void holdOffSweeping();

    /** Whether no document has these bytes; if so, no document gets them until this transaction ends. */
    boolean isOrphan(ContentHash name);
}
