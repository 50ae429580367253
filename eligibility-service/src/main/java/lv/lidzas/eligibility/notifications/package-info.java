/**
 * Notifications (paziņošana): how an issued decision reached the person, and what follows from it.
 *
 * <p>A decision has effect on the person once it is notified (stāšanās spēkā, APL s.70), and from then on it may be contested for a month (APL
 * s.76 to 79). When it counts as notified the law presumes by the way it went (Paziņošanas likums); the presumption can be rebutted. So a
 * record is never changed: what turns out otherwise, because a letter came back or arrived later, is another record that takes the
 * place of the one it corrects.
 *
 * <p>Which day counts is said by {@link lv.lidzas.eligibility.notifications.domain.DayOfNotification} alone; the decision keeps what follows
 * from it. Sending is not done here. Who may read the decision may read how it was notified.
 */
@NullMarked
package lv.lidzas.eligibility.notifications;

import org.jspecify.annotations.NullMarked;
