/** Use cases and ports of rulesets. */
@NullMarked
package lv.lidzas.intake.rulesets.usecase;

import org.jspecify.annotations.NullMarked;
