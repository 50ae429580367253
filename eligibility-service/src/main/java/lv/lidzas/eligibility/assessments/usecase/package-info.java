/** What people and events can ask of assessments, and the ports for it. */
@NullMarked
package lv.lidzas.eligibility.assessments.usecase;

import org.jspecify.annotations.NullMarked;
