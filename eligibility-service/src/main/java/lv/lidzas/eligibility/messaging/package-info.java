/** Events in (applications, documents) and out (rule sets, assessments, decisions). */
@NullMarked
package lv.lidzas.eligibility.messaging;

import org.jspecify.annotations.NullMarked;
