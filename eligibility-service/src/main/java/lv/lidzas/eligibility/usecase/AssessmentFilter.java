package lv.lidzas.eligibility.usecase;

import java.util.UUID;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of the rules a reader wants.
 *
 * @param applicationId only of this application
 * @param outcome only with this outcome
 * @param history whether superseded runs are wanted too
 * @param submitterSubject only of applications filed by this login
 * @param after only those older than this one
 * @param count at most so many
 */
public record AssessmentFilter(
        @Nullable ApplicationId applicationId,
        @Nullable OutcomeKind outcome,
        History history,
        @Nullable String submitterSubject,
        @Nullable UUID after,
        int count) {

    /** Whether superseded runs are wanted. */
    public enum History {
        /** Every run. */
        ALL,
        /** Only the last run of each application that still waits for something. */
        CURRENT
    }

    /** The same for a login that sees only its own. */
    public AssessmentFilter ownOf(String subject) {
        return new AssessmentFilter(applicationId, outcome, history, subject, after, count);
    }
}
