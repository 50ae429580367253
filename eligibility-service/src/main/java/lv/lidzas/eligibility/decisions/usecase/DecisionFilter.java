package lv.lidzas.eligibility.decisions.usecase;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.OwnCases;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions a reader wants.
 *
 * @param applicationId only on this application
 * @param personId only about this record of a person
 * @param state only in this state
 * @param toReview only grants that no longer meet a condition
 * @param contested only those that somebody contests now
 * @param on only grants that count on this day; of an application or a person
 * @param asOf only what was issued by then, and as it was known to end then; of an application or a person
 * @param own only what a party sees: decisions of its cases, once they are issued
 */
public record DecisionFilter(
        @Nullable ApplicationId applicationId,
        @Nullable PersonId personId,
        @Nullable StateKind state,
        boolean toReview,
        boolean contested,
        @Nullable LocalDate on,
        @Nullable Instant asOf,
        @Nullable OwnCases own) {

    public DecisionFilter {
        if ((on != null || asOf != null) && applicationId == null && personId == null) {
            throw new IllegalArgumentException(
                    "Decisions of a day or an instant are of an application or a person. Maybe neither was asked for.");
        }
    }

    /** Every decision. */
    public static final DecisionFilter ALL =
            new DecisionFilter(null, null, null, false, false, null, null, null);

    /** The same as far as the caller may see it; what is only prepared is for staff. */
    public DecisionFilter seenBy(Caller caller, LocalDate day) {
        return caller.readsEverything() ? this : ownOf(new OwnCases(caller.parties(), day));
    }

    /** The same for a party. */
    public DecisionFilter ownOf(OwnCases party) {
        return new DecisionFilter(
                applicationId, personId, state, toReview, contested, on, asOf, party);
    }
}
