/**
 * Ways between named places (ceļā pavadāmais laiks), in minutes, as the municipality states them: one table, loaded whole.
 *
 * <p>Plain data for rosters. A place is a code, such as a school, and no address; where an assistant is is asked of nobody.
 */
@NullMarked
package lv.lidzas.scheduling.travel;

import org.jspecify.annotations.NullMarked;
