/** The counters of weeks in PostgreSQL. */
@NullMarked
package lv.lidzas.scheduling.weeks.persistence;

import org.jspecify.annotations.NullMarked;
