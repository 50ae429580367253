/** The questions that the law asks (nosacījumi), one file each. */
@NullMarked
package lv.lidzas.eligibility.rules.condition;

import org.jspecify.annotations.NullMarked;
