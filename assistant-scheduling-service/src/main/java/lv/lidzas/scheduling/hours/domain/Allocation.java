package lv.lidzas.scheduling.hours.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekCounter.Kind;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of a client's budget that one assistant gives in every ISO week of a period (asistentam piešķirtās stundas).
 *
 * <p>It is booked in each week that it touches, against the assistant's week and against the client's week.
 *
 * @param budgetId the client's budget
 * @param minutesPerWeek the minutes in each week
 * @param period the days as they were agreed on
 * @param freeFrom the first week that was given back; absent while all weeks are booked
 * @param allocatedAt when the hours were allocated
 * @param version changes with every release
 */
public record Allocation(
        AllocationId id,
        BudgetId budgetId,
        AssistantId assistantId,
        int minutesPerWeek,
        ServicePeriod period,
        @Nullable IsoWeek freeFrom,
        Instant allocatedAt,
        long version) {

    /** Whether no day of help is left, because the period ended or its weeks were given back. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(period.lastDay())
                || (freeFrom != null && !day.isBefore(freeFrom.firstDay()));
    }

    /** The weeks that are booked for this allocation. */
    public List<IsoWeek> bookedWeeks() {
        return period.weeks().stream().filter(this::isBooked).toList();
    }

    private boolean isBooked(IsoWeek week) {
        return freeFrom == null || week.isBefore(freeFrom);
    }

    /**
     * What it books, or gives back, in the ledger of weeks.
     *
     * @param budget from which it is taken
     * @param assistantMinutes the most minutes of the assistant in a week
     * @param weeks some of its weeks
     */
    public WeekBooking booking(HourBudget budget, int assistantMinutes, List<IsoWeek> weeks) {
        return new WeekBooking(
                List.of(
                        new WeekCounter(Kind.ASSISTANT, assistantId.value(), assistantMinutes),
                        new WeekCounter(
                                Kind.BUDGET, budgetId.value(), budget.grant().time().minutes()),
                        new WeekCounter(Kind.PERSON, budget.humanId(), WeeklyLimit.LEGAL_MINUTES)),
                weeks,
                minutesPerWeek);
    }

    /** What it has booked in the weeks of a human. */
    public WeekBooking bookedFor(UUID human) {
        return new WeekBooking(
                List.of(new WeekCounter(Kind.PERSON, human, WeeklyLimit.LEGAL_MINUTES)),
                bookedWeeks(),
                minutesPerWeek);
    }

    /**
     * Gives back the weeks from a day on.
     *
     * <p>A week becomes free when none of its days of assistance lies before that day; a week in which the assistant may
     * have worked already stays booked, whatever day is asked for.
     *
     * @return what becomes free, or null if nothing does
     */
    public @Nullable Release releaseFrom(LocalDate day, LocalDate today) {
        LocalDate from = day.isBefore(today) ? today : day;
        List<IsoWeek> freed = weeksFrom(from);
        return freed.isEmpty() ? null : new Release(freedFrom(freed.getFirst()), freed);
    }

    /** The booked weeks of which no day of assistance lies before a day. */
    public List<IsoWeek> weeksFrom(LocalDate day) {
        return bookedWeeks().stream()
                .filter(week -> !daysIn(week).firstDay().isBefore(day))
                .toList();
    }

    /** Its days of a week that it touches. */
    public ServicePeriod daysIn(IsoWeek week) {
        return daysIn(ServicePeriod.of(week));
    }

    /** Its days of a stretch that it touches. */
    public ServicePeriod daysIn(ServicePeriod stretch) {
        return Objects.requireNonNull(period.common(stretch), "the allocation touches it");
    }

    private Allocation freedFrom(IsoWeek week) {
        return new Allocation(
                id, budgetId, assistantId, minutesPerWeek, period, week, allocatedAt, version);
    }

    /**
     * Weeks of an allocation that were given back (atbrīvotas stundas).
     *
     * @param allocation the allocation as it is now
     * @param freed the weeks that became free, in order
     */
    public record Release(Allocation allocation, List<IsoWeek> freed) {

        /** What it gives back in the ledger of weeks. */
        public WeekBooking booking(HourBudget budget) {
            return allocation.booking(budget, WeeklyLimit.LEGAL_MINUTES, freed);
        }
    }
}
