package lv.lidzas.documents.content.domain;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, described (dokumenta saturs).
 *
 * @param hash their SHA-256
 * @param sizeBytes how many
 * @param mediaType what the bytes say they are, whatever the uploader said
 * @param fileName the name for a download
 * @param kept where they are; absent when the person was erased, of whose bytes nothing is left
 */
public record Content(
        ContentHash hash,
        long sizeBytes,
        String mediaType,
        FileName fileName,
        @Nullable KeptBytes kept) {

    /** Whether the person whom the document is about was erased. */
    public boolean isErased() {
        return kept == null;
    }
}
