/** A small service that keeps every rule. */
@NullMarked
package lv.lidzas.testkit.architecture.clean.bookings.messaging;

import org.jspecify.annotations.NullMarked;
