/** The Kafka side of applications. */
@NullMarked
package lv.lidzas.intake.applications.messaging;

import org.jspecify.annotations.NullMarked;
