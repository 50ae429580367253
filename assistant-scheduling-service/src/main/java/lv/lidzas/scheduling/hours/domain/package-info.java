/** Budgets, allocations, and why hours are refused. */
@NullMarked
package lv.lidzas.scheduling.hours.domain;

import org.jspecify.annotations.NullMarked;
