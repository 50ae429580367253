/** A small service that keeps every rule. */
@NullMarked
package lv.lidzas.testkit.architecture.clean.bookings.domain;

import org.jspecify.annotations.NullMarked;
