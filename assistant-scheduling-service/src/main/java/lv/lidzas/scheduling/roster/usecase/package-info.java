/** What can be asked of a roster, and the port behind which a solver looks for it. */
@NullMarked
package lv.lidzas.scheduling.roster.usecase;

import org.jspecify.annotations.NullMarked;
