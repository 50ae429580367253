package lv.lidzas.eligibility.usecase;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.hours.GrantPeriod;
import lv.lidzas.eligibility.domain.ruleset.Evaluation;
import org.jspecify.annotations.Nullable;

/** How an attempt to issue a decision ended; whatever is not {@link Done} changed nothing. */
public sealed interface Issuing {

    /** The decision is issued. */
    record Done(Decision decision) implements Issuing {}

    /** There is no such decision or application. */
    record Unknown() implements Issuing {}

    /** It was issued, superseded or cancelled before, or the case is closed. */
    record NotOpen() implements Issuing {}

    /** The facts or the rules moved on since the run of the rules that the caseworker looked at. */
    record OutdatedAssessment() implements Issuing {}

    /** On the day of the decision the rules no longer support it. */
    record NoLongerFavourable(Evaluation today) implements Issuing {}

    /** After the deduction nothing is left to grant. */
    record NothingLeft() implements Issuing {}

    /** The assessed hours are not within the client's cap. */
    record BeyondCap(int minutesPerWeekMax) implements Issuing {}

    /** No accepted opinion is in force, and a grant ends no later than the opinion. */
    record NoOpinionInForce() implements Issuing {}

    /**
     * The days are not within the longest period.
     *
     * @param longest the longest period
     * @param firstDay the first day that was asked for
     * @param lastDay the last day that was asked for
     */
    record BeyondPeriod(
            GrantPeriod longest, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay)
            implements Issuing {}

    /** Certain purposes cannot be granted by anybody. */
    record PurposesNotGrantable(List<Integer> positions) implements Issuing {}

    /** Purposes that were applied for are left out, which refuses them; only a lead caseworker may. */
    record PartlyRefusing() implements Issuing {}

    /** The grounds at these positions are neither conditions that are not met nor grounds of the rule set. */
    record UnknownGrounds(List<Integer> positions) implements Issuing {}

    /** The case has a proposal, which is issued instead. */
    record ProposalWaits() implements Issuing {}

    /** The rules say that it is certainly not to be granted, or no rule set serves the day. */
    record NotToDecide() implements Issuing {}
}
