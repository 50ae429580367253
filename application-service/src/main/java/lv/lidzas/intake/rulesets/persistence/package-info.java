/** The tables of rulesets. */
@NullMarked
package lv.lidzas.intake.rulesets.persistence;

import org.jspecify.annotations.NullMarked;
