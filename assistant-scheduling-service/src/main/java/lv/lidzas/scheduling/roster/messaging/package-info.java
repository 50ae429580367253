/** What goes on by itself with rosters. */
@NullMarked
package lv.lidzas.scheduling.roster.messaging;

import org.jspecify.annotations.NullMarked;
