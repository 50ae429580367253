/** The Kafka side of rulesets. */
@NullMarked
package lv.lidzas.intake.rulesets.messaging;

import org.jspecify.annotations.NullMarked;
