/**
 * Assistants and their hours (asistenti, stundu uzskaite): who may assist, how many hours a client was granted, and who
 * gives them.
 *
 * <p>This context guards two limits: an assistant never works more than 40 hours in an ISO week, all clients together,
 * and a client never gets more than was granted. It never decides who is entitled to hours; eligibility does.
 */
@NullMarked
package lv.lidzas.scheduling;

import org.jspecify.annotations.NullMarked;
