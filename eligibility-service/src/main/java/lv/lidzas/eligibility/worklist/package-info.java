/**
 * The worklist (lietu saraksts): what every case waits for and until when, who works on it, and what staff note down for each other.
 *
 * <p>An item follows from the file, the current run of the rules, the hearings, the decisions and the assignments of its case, and is
 * kept in the transaction that changes one of them. It names no person. A case is assigned to one of the staff or to nobody; who
 * it was assigned to before is kept.
 */
@NullMarked
package lv.lidzas.eligibility.worklist;

import org.jspecify.annotations.NullMarked;
