/** Assessments over HTTP. */
@NullMarked
package lv.lidzas.eligibility.assessments.api;

import org.jspecify.annotations.NullMarked;
