/**
 * Days on which no assistance is paid (dienas bez pakalpojuma), although it is granted: while the person stays in an institution, whatever
 * grant it is, or while one grant is suspended.
 *
 * <p>Only the days are known here, and never why. Whether a week takes hours is asked by {@code hours}; this room asks it nothing.
 */
@NullMarked
package lv.lidzas.scheduling.pauses;

import org.jspecify.annotations.NullMarked;
