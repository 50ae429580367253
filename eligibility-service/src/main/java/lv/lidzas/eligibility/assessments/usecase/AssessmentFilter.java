package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.kit.words.OwnCases;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of the rules a reader wants.
 *
 * @param applicationId only of this application
 * @param outcome only with this outcome
 * @param history whether superseded runs are wanted too
 * @param own only of a party's cases
 */
public record AssessmentFilter(
        @Nullable ApplicationId applicationId,
        @Nullable OutcomeKind outcome,
        History history,
        @Nullable OwnCases own) {

    /** The last run of every application that waits. */
    public static final AssessmentFilter WAITING =
            new AssessmentFilter(null, null, History.CURRENT, null);

    /** Whether superseded runs are wanted. */
    public enum History {
        /** Every run. */
        ALL,
        /** Only the last run of each application that still waits for something. */
        CURRENT
    }

    /** The same for a party, who sees only their own. */
    public AssessmentFilter ownOf(OwnCases party) {
        return new AssessmentFilter(applicationId, outcome, history, party);
    }
}
