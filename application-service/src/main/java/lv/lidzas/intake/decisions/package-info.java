/**
 * What eligibility-service decides of an application: it is held for a signed decision, and closed by an issued one.
 *
 * <p>A person may take an application back until a decision on it is signed, and nobody may be told two things. So
 * eligibility-service asks before it issues, and the application's row says who came first.
 */
@NullMarked
package lv.lidzas.intake.decisions;

import org.jspecify.annotations.NullMarked;
