/**
 * The bytes of documents (saturs).
 *
 * <p>Words: a <em>content</em> is bytes described by hash, size, type and name; a <em>claim</em> is what the uploader says of
 * them. A content is checked, kept on disk under its hash, and swept a day after no document has it any more. The type comes
 * from the bytes; the claim counts only where it contradicts them. Asks nothing of other features.
 */
package lv.lidzas.documents.content;
