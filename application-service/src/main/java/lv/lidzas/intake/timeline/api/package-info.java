/** The HTTP side of timeline. */
@NullMarked
package lv.lidzas.intake.timeline.api;

import org.jspecify.annotations.NullMarked;
