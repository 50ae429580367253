/** Use cases and ports of timeline. */
@NullMarked
package lv.lidzas.intake.timeline.usecase;

import org.jspecify.annotations.NullMarked;
