/** The tables of timeline. */
@NullMarked
package lv.lidzas.intake.timeline.persistence;

import org.jspecify.annotations.NullMarked;
