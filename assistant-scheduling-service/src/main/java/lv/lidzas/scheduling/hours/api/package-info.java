/** Budgets, allocations and weeks over HTTP. */
@NullMarked
package lv.lidzas.scheduling.hours.api;

import org.jspecify.annotations.NullMarked;
