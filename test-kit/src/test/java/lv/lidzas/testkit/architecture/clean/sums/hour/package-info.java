/** A small service that keeps every rule. */
@NullMarked
package lv.lidzas.testkit.architecture.clean.sums.hour;

import org.jspecify.annotations.NullMarked;
