/** Decisions and wishes in, what happened to budgets out. */
@NullMarked
package lv.lidzas.scheduling.hours.messaging;

import org.jspecify.annotations.NullMarked;
