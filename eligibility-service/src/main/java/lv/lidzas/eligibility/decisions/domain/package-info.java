/** A decision, its states, and why one is refused to be made. */
@NullMarked
package lv.lidzas.eligibility.decisions.domain;

import org.jspecify.annotations.NullMarked;
