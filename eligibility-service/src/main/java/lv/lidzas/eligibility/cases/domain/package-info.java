/** A case and its states. */
@NullMarked
package lv.lidzas.eligibility.cases.domain;

import org.jspecify.annotations.NullMarked;
