/**
 * How many drafts and open applications a login may have at a time (kvotas).
 *
 * <p>Its words are the {@code Allowance} of the kit and the settings. It binds whoever files for somebody, and not staff, who type in what
 * came on paper and answer for it. It counts what belongs to a login and asks nothing of other features.
 */
@NullMarked
package lv.lidzas.intake.quotas;

import org.jspecify.annotations.NullMarked;
