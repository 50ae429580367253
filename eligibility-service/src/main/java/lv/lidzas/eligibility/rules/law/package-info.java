/** Where a rule is written (tiesību norma): act, paragraph, version, and how well that was seen. */
@NullMarked
package lv.lidzas.eligibility.rules.law;

import org.jspecify.annotations.NullMarked;
