package lv.lidzas.eligibility.usecase;

import java.util.UUID;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.decision.StateKind;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions a reader wants.
 *
 * @param applicationId only of this application
 * @param state only in this state
 * @param submitterSubject only on applications filed by this login
 * @param after only those older than this one
 * @param count at most so many
 */
public record DecisionFilter(
        @Nullable ApplicationId applicationId,
        @Nullable StateKind state,
        @Nullable String submitterSubject,
        @Nullable UUID after,
        int count) {

    /** The same for a login that sees only its own. */
    public DecisionFilter ownOf(String subject) {
        return new DecisionFilter(applicationId, state, subject, after, count);
    }
}
