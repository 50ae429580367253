/** Values and states of rulesets. */
@NullMarked
package lv.lidzas.intake.rulesets.domain;

import org.jspecify.annotations.NullMarked;
