package lv.lidzas.eligibility.decisions.domain;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import org.jspecify.annotations.Nullable;

/** Why a person could not grant. */
public sealed interface GrantRefusal extends DecisionRefusal
        permits GrantRefusal.NoOpinionInForce,
                GrantRefusal.BeyondPeriod,
                GrantRefusal.NotEntitled,
                GrantRefusal.PurposesNotGrantable,
                GrantRefusal.LeavesOut,
                GrantRefusal.LeavesNothingOut,
                GrantRefusal.ProposalWaits,
                GrantRefusal.IdentityPending,
                GrantRefusal.NotProven,
                GrantRefusal.Overlaps,
                TimeRefusal {

    /** No accepted opinion is in force, and a grant ends no later than the opinion. */
    record NoOpinionInForce() implements GrantRefusal {}

    /**
     * The days are not within the longest period.
     *
     * @param longest the longest period
     * @param firstDay the first day that was asked for
     * @param lastDay the last day that was asked for
     */
    record BeyondPeriod(
            GrantPeriod longest, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay)
            implements GrantRefusal {}

    /** The person is certainly not entitled. */
    record NotEntitled() implements GrantRefusal {}

    /** The purposes at these positions cannot be granted by anybody. */
    record PurposesNotGrantable(List<Integer> positions) implements GrantRefusal {}

    /** Purposes that were applied for are left out, which refuses them, and nothing says why. */
    record LeavesOut() implements GrantRefusal {}

    /** Nothing that was applied for is left out, so there is nothing to refuse. */
    record LeavesNothingOut() implements GrantRefusal {}

    /** Nobody has made sure who files (S8); until then nothing is granted, and a refusal needs no such certainty. */
    record IdentityPending() implements GrantRefusal {}

    /** Documents that the rules demand did not come or were not accepted; no judgement does without them. */
    record NotProven(List<DocumentKind> documents) implements GrantRefusal {}

    /** The case has a proposal, which is issued instead. */
    record ProposalWaits() implements GrantRefusal {}

    /** The human has other grants on the same days, and nothing says how this one stands to them. */
    record Overlaps(List<Decision> others) implements GrantRefusal {

        public Overlaps {
            others = List.copyOf(others);
        }
    }
}
