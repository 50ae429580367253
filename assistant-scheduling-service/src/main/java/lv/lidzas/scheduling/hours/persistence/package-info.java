/** Budgets, allocations and wishes in PostgreSQL. */
@NullMarked
package lv.lidzas.scheduling.hours.persistence;

import org.jspecify.annotations.NullMarked;
