/**
 * Stays in an institution (uzturēšanās iestādē): days on which a granted person is in a hospital, a long-term care institution or a prison,
 * and assistance is not paid (Invaliditātes likums s.12(1)2 and 3).
 *
 * <p>A record is never changed: what turns out otherwise, because the person came home, or was never there, is another record that takes the
 * place of the one it corrects and says why. A stay holds for the human, whatever record of the person it was recorded on. The grant itself
 * goes on; scheduling hears of the days alone, because where a person stays is nobody's business there.
 */
@NullMarked
package lv.lidzas.eligibility.stays;

import org.jspecify.annotations.NullMarked;
