/**
 * The Kafka side of intake: what it hears from other services and what it tells them.
 */
@NullMarked
package lv.lidzas.intake.messaging;

import org.jspecify.annotations.NullMarked;
