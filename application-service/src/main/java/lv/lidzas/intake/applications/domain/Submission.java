package lv.lidzas.intake.applications.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * The moment an application became one (iesniegšana): from then on its form is fixed and the statutory month runs.
 *
 * @param submittedAt when
 * @param receivedOn the day from which the month counts
 * @param decideBy the last day of the month
 * @param ruleSetId the rule set whose checklist applies; null until one has arrived from eligibility-service
 * @param by who the login that submitted was to the case
 * @param login the key of that login, also where a vouched code stands for it elsewhere; absent when the social service submitted
 * @param heldFor the signed decision for which it is held; absent while it can be taken back
 * @param purposeChanges how often its purposes were changed since
 */
public record Submission(
        Instant submittedAt,
        LocalDate receivedOn,
        LocalDate decideBy,
        @Nullable String ruleSetId,
        SubmitterRole by,
        @Nullable PartyKey login,
        @Nullable UUID heldFor,
        int purposeChanges) {

    /** The same submission with its rule set, which is chosen once and kept. */
    public Submission underRuleSet(String chosen) {
        return new Submission(
                submittedAt, receivedOn, decideBy, chosen, by, login, heldFor, purposeChanges);
    }

    /** The same submission by somebody of whom more is known. */
    public Submission by(SubmitterRole role) {
        return new Submission(
                submittedAt, receivedOn, decideBy, ruleSetId, role, login, heldFor, purposeChanges);
    }

    /** The same submission through a login that is known. */
    public Submission through(PartyKey known) {
        return new Submission(
                submittedAt, receivedOn, decideBy, ruleSetId, by, known, heldFor, purposeChanges);
    }

    /** The same submission held for a decision. */
    Submission heldFor(UUID decision) {
        return new Submission(
                submittedAt, receivedOn, decideBy, ruleSetId, by, login, decision, purposeChanges);
    }

    /** The same submission with other purposes once more. */
    Submission withOtherPurposes() {
        return new Submission(
                submittedAt,
                receivedOn,
                decideBy,
                ruleSetId,
                by,
                login,
                heldFor,
                purposeChanges + 1);
    }
}
