/** Rosters in PostgreSQL. */
@NullMarked
package lv.lidzas.scheduling.roster.persistence;

import org.jspecify.annotations.NullMarked;
