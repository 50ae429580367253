package lv.lidzas.eligibility.decisions.usecase;

import java.time.LocalDate;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.OwnCases;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions a reader wants.
 *
 * @param applicationId only of this application
 * @param state only in this state
 * @param toReview only grants that no longer meet a condition
 * @param own only what a party sees: decisions of its cases, once they are issued
 */
public record DecisionFilter(
        @Nullable ApplicationId applicationId,
        @Nullable StateKind state,
        boolean toReview,
        @Nullable OwnCases own) {

    /** Every decision. */
    public static final DecisionFilter ALL = new DecisionFilter(null, null, false, null);

    /** The same as far as the caller may see it; what is only prepared is for staff. */
    public DecisionFilter seenBy(Caller caller, LocalDate day) {
        return caller.readsEverything() ? this : ownOf(new OwnCases(caller.parties(), day));
    }

    /** The same for a party. */
    public DecisionFilter ownOf(OwnCases party) {
        return new DecisionFilter(applicationId, state, toReview, party);
    }
}
