package lv.lidzas.eligibility.decisions.usecase;

import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.OwnCases;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions a reader wants.
 *
 * @param applicationId only of this application
 * @param state only in this state
 * @param own only of a party's cases
 */
public record DecisionFilter(
        @Nullable ApplicationId applicationId, @Nullable StateKind state, @Nullable OwnCases own) {

    /** The same for a party, who sees only their own. */
    public DecisionFilter ownOf(OwnCases party) {
        return new DecisionFilter(applicationId, state, party);
    }
}
