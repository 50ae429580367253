/** A service with one planted fault per rule. */
@NullMarked
package lv.lidzas.testkit.architecture.faulty.guests.usecase;

import org.jspecify.annotations.NullMarked;
