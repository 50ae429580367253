package lv.lidzas.documents.content.domain;

/**
 * The bytes of a document, described (dokumenta saturs).
 *
 * @param hash their SHA-256
 * @param sizeBytes how many
 * @param mediaType what the bytes say they are, whatever the uploader said
 * @param fileName the name for a download
 */
public record Content(ContentHash hash, long sizeBytes, String mediaType, FileName fileName) {}
