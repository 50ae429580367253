/** The Kafka side of timeline. */
@NullMarked
package lv.lidzas.intake.timeline.messaging;

import org.jspecify.annotations.NullMarked;
