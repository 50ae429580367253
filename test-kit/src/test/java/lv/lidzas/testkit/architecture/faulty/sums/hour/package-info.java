/** A service with one planted fault per rule. */
@NullMarked
package lv.lidzas.testkit.architecture.faulty.sums.hour;

import org.jspecify.annotations.NullMarked;
