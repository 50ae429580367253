package lv.lidzas.scheduling.hours.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.pauses.domain.Pause;
import lv.lidzas.scheduling.pauses.domain.PausedDays;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one decision, from which allocations are made (piešķirtās stundas un to uzskaite).
 *
 * <p>A budget opens when the decision is issued. Every change of its allocations also makes a new version of the budget,
 * so what happens to one budget happens, and is told to others, one after the other.
 *
 * @param grant what the decision granted
 * @param humanId the record that stands for the person; whoever has two records has one limit in a week, and one in a month
 * @param wish whom the application wished for; it stays when somebody else gives the hours
 * @param proposalReason why a caseworker has to choose an assistant; absent when nothing waits
 * @param endsOn the last day of a decision that ended early; before its first day if it was revoked; absent while none did
 * @param openedAt when the budget opened
 * @param version changes with every allocation and release
 */
public record HourBudget(
        BudgetId id,
        Grant grant,
        UUID humanId,
        @Nullable AssistantWish wish,
        @Nullable ProposalReason proposalReason,
        @Nullable LocalDate endsOn,
        Instant openedAt,
        long version) {

    /** A new budget, for which nobody has been found yet. */
    public static HourBudget open(BudgetId id, Grant grant, UUID humanId, Instant openedAt) {
        return new HourBudget(
                id, grant, humanId, null, ProposalReason.NO_ASSISTANT_WISHED, null, openedAt, 0);
    }

    public HourBudget wishing(AssistantWish whom) {
        return new HourBudget(id, grant, humanId, whom, proposalReason, endsOn, openedAt, version);
    }

    /** Whether a wish can still be followed: nobody has chosen or been given anything. */
    public boolean awaitsAWish() {
        return wish == null && proposalReason == ProposalReason.NO_ASSISTANT_WISHED;
    }

    /** The assistant whom the application wished for, if it chose from the register. */
    public @Nullable AssistantId wishedAssistant() {
        return wish instanceof AssistantWish.Chosen(AssistantId assistant) ? assistant : null;
    }

    public boolean isWishedInWords() {
        return wish instanceof AssistantWish.InWords;
    }

    /** The same budget of a person for whom another record stands. */
    public HourBudget of(UUID human) {
        return new HourBudget(id, grant, human, wish, proposalReason, endsOn, openedAt, version);
    }

    public HourBudget waitingBecause(ProposalReason reason) {
        return new HourBudget(id, grant, humanId, wish, reason, endsOn, openedAt, version);
    }

    public HourBudget allocated() {
        return new HourBudget(id, grant, humanId, wish, null, endsOn, openedAt, version);
    }

    /** After hours were given back: somebody is to be found for them, unless none of the days is left. */
    public HourBudget givenBack(ReleaseReason why, LocalDate today) {
        if (remainingFrom(today) == null) {
            return allocated();
        }
        return switch (why) {
            case GIVEN_BACK -> waitingBecause(ProposalReason.HOURS_RELEASED);
            case ASSISTANT_LEFT -> waitingBecause(ProposalReason.ASSISTANT_LEFT);
            case GRANT_ENDED -> this;
        };
    }

    /** The decision ends with a day, unless it ended before that. */
    public HourBudget ending(LocalDate lastDay) {
        LocalDate earliest = endsOn != null && endsOn.isBefore(lastDay) ? endsOn : lastDay;
        return new HourBudget(
                id, grant, humanId, wish, proposalReason, earliest, openedAt, version);
    }

    /** The days on which help can be given; absent when none is left of them because the decision was revoked. */
    public @Nullable ServicePeriod period() {
        ServicePeriod granted = grant.period();
        if (endsOn == null || !endsOn.isBefore(granted.lastDay())) {
            return granted;
        }
        return endsOn.isBefore(granted.firstDay())
                ? null
                : new ServicePeriod(granted.firstDay(), endsOn);
    }

    /** The span in which its time is counted. */
    public GrantedTime.Per per() {
        return grant.time().per();
    }

    /** Its weeks or months in the ledger: of one in which the help begins or ends it has the part of its days. */
    public WeekCounter counter() {
        return new WeekCounter(
                WeekCounter.Kind.BUDGET, per(), id.value(), grant.time().minutes(), period());
    }

    /** The weeks or months of the human, over all decisions that grant by the same span. */
    public WeekCounter counterOfHuman() {
        return WeekCounter.ofPerson(humanId, per());
    }

    /** The granted days that lie in a week or month, whether they are left or not; all of it where none does. */
    public ServicePeriod daysIn(CountedSpan span) {
        ServicePeriod whole = span.days();
        ServicePeriod days = period();
        ServicePeriod both = whole.common(days == null ? grant.period() : days);
        return both == null ? whole : both;
    }

    /** The days on which it is not paid, of all pauses of the human. */
    public PausedDays paused(List<Pause> ofHuman) {
        return PausedDays.of(
                ofHuman.stream().filter(pause -> pause.concerns(grant.decisionId())).toList());
    }

    /** What is left of these days; absent when nothing is. */
    public @Nullable ServicePeriod remainingFrom(LocalDate day) {
        ServicePeriod days = period();
        return days == null ? null : days.remainingFrom(day);
    }
}
