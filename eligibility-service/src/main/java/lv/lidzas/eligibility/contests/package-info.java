/**
 * Contests (apstrīdēšana, APL s.76 to 80): a party asks the higher authority to look at an issued decision again.
 *
 * <p>It is filed here, because the decision was issued here; its words are encrypted under the person's key. Whether it came in time is judged
 * by the term that the decision had then: a late one is kept and marked, and decides nothing unless a lead caseworker gives the term back.
 * Whether the decision has effect meanwhile follows from what it says (APL s.80), and a lead caseworker may state otherwise with the
 * reason. What the higher authority decided is recorded by a lead caseworker who did not make the decision.
 *
 * <p>A contest by itself changes nothing that was granted or booked. A refusal that was revoked opens its case again, and the rules run: the
 * application waits for another decision.
 */
@NullMarked
package lv.lidzas.eligibility.contests;

import org.jspecify.annotations.NullMarked;
