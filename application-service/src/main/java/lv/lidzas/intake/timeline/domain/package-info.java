/** Values and states of timeline. */
@NullMarked
package lv.lidzas.intake.timeline.domain;

import org.jspecify.annotations.NullMarked;
