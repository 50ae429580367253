/**
 * Foresight (termiņu prognoze): what ends soon of that on which live grants rest, so that nobody is surprised by a day that was long known.
 *
 * <p>Whatever has a last day within the horizon is kept in rows, which rounds bring up to date; staff list them, and the person is told once
 * when 60 and once when 30 days are left. What a new application could take over is put together when it is asked for.
 */
@NullMarked
package lv.lidzas.eligibility.foresight;

import org.jspecify.annotations.NullMarked;
