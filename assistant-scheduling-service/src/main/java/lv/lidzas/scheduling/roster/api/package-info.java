/** Rosters over HTTP. */
@NullMarked
package lv.lidzas.scheduling.roster.api;

import org.jspecify.annotations.NullMarked;
