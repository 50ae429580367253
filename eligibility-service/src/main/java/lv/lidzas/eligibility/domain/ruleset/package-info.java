/** The rule sets (noteikumu kopumi): one page each, with its tables and legal references. */
@NullMarked
package lv.lidzas.eligibility.domain.ruleset;

import org.jspecify.annotations.NullMarked;
