/**
 * The checklist (dokumentu saraksts): which documents a subject needs on a day, and how far each is.
 *
 * <p>It is computed whenever it is read, from a rule set copy and from the last report of document-service on each document.
 * It knows persons and rule sets, and nothing of applications.
 */
package lv.lidzas.intake.checklist;
