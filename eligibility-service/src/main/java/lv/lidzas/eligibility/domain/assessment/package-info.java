/** Runs of the rules on a case (izvērtējumi); each is kept. */
@NullMarked
package lv.lidzas.eligibility.domain.assessment;

import org.jspecify.annotations.NullMarked;
