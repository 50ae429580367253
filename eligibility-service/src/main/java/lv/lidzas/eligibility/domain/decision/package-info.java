/** Decisions (lēmumi): proposed by the rules when favourable, issued only by a person. */
@NullMarked
package lv.lidzas.eligibility.domain.decision;

import org.jspecify.annotations.NullMarked;
