/**
 * Absences of assistants (prombūtne): while one lasts nothing is planned with the assistant, and what was planned is left open.
 *
 * <p>It knows a kind and days, and no diagnosis. It stands behind the port of {@code visits} that asks for absences.
 */
package lv.lidzas.scheduling.absences;
