/**
 * The applications (iesniegumi) that this context knows of, learnt from events.
 *
 * <p>A case is known when its application is submitted or decided. It is OPEN, then WITHDRAWN or DECIDED; a decision has the
 * last word. Whoever holds something for a case that opens says so with {@code HeldDocuments}. Asks nothing of other features.
 */
package lv.lidzas.documents.cases;
