package lv.lidzas.eligibility.decisions.usecase;

import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions a reader wants.
 *
 * @param applicationId only of this application
 * @param state only in this state
 * @param submitterSubject only on applications filed by this login
 */
public record DecisionFilter(
        @Nullable ApplicationId applicationId,
        @Nullable StateKind state,
        @Nullable String submitterSubject) {

    /** The same for a login that sees only its own. */
    public DecisionFilter ownOf(String subject) {
        return new DecisionFilter(applicationId, state, subject);
    }
}
