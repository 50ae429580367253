package lv.lidzas.intake.applications.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The moment an application became one (iesniegšana): from then on its form is fixed and the statutory month runs.
 *
 * @param submittedAt when
 * @param receivedOn the day from which the month counts
 * @param decideBy the last day of the month
 * @param ruleSetId the rule set whose checklist applies; null until one has arrived from eligibility-service
 */
public record Submission(
        Instant submittedAt, LocalDate receivedOn, LocalDate decideBy, @Nullable String ruleSetId) {

    /** The same submission with its rule set, which is chosen once and kept. */
    public Submission underRuleSet(String chosen) {
        return new Submission(submittedAt, receivedOn, decideBy, chosen);
    }
}
