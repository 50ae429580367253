/**
 * The desk: documents over HTTP.
 *
 * <p>Handing in, reading and reviewing answer with the same view of a document, so all three are served here. Decides nothing:
 * every request goes to {@code filing} or {@code review}.
 */
package lv.lidzas.documents.desk;
