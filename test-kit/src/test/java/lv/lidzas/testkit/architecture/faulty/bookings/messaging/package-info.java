/** A service with one planted fault per rule. */
@NullMarked
package lv.lidzas.testkit.architecture.faulty.bookings.messaging;

import org.jspecify.annotations.NullMarked;
