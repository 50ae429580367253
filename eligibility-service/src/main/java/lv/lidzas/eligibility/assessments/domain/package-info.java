/** A run of the rules and what the case waits for. */
@NullMarked
package lv.lidzas.eligibility.assessments.domain;

import org.jspecify.annotations.NullMarked;
