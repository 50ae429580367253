/** A service with one planted fault per rule. */
@NullMarked
package lv.lidzas.testkit.architecture.faulty.guests.api;

import org.jspecify.annotations.NullMarked;
