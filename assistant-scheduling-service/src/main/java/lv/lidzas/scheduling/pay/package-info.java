/**
 * What an hour of assistance is paid with (asistenta pakalpojuma atlīdzība), by act and day.
 *
 * <p>A library without cases or tables: the figures are settings ({@code lidzas.pay}), because a municipality tops them up and the state changes
 * them; where no figure is known for a day there is none, and none is guessed. Money is whole cents; a rate has four decimals, as the regulation
 * prints it.
 */
@NullMarked
package lv.lidzas.scheduling.pay;

import org.jspecify.annotations.NullMarked;
