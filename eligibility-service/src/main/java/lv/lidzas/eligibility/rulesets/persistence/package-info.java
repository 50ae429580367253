/** The files of figures, and the fingerprints of what was told. */
@NullMarked
package lv.lidzas.eligibility.rulesets.persistence;

import org.jspecify.annotations.NullMarked;
