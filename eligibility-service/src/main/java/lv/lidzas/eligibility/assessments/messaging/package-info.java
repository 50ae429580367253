/** Applications and documents in, assessments out, and the passing of days. */
@NullMarked
package lv.lidzas.eligibility.assessments.messaging;

import org.jspecify.annotations.NullMarked;
