/** Tables of the register, budgets, allocations and the weekly counters that hold the limits. */
@NullMarked
package lv.lidzas.scheduling.persistence;

import org.jspecify.annotations.NullMarked;
