/** A small service that keeps every rule. */
@NullMarked
package lv.lidzas.testkit.architecture.clean.bookings.usecase;

import org.jspecify.annotations.NullMarked;
