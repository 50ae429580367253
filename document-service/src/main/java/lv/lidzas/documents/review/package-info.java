/**
 * A caseworker's look at a document (pārbaude).
 *
 * <p>A RECEIVED document is accepted, with what stands on the paper where that differs from what was typed, or rejected with a
 * code and words. An acceptance may be taken back. Asks {@code filing} for the document and to keep it.
 */
package lv.lidzas.documents.review;
