package lv.lidzas.scheduling.hours.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekCounter.Kind;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of a client's budget that one assistant gives in every week or month of a period (asistentam piešķirtās stundas).
 *
 * <p>It is stated in the unit of the grant. Where that is the month, its minutes are spread over the days of the month. It is booked in
 * each part of a week that it touches: against the assistant's week, and against the client's week or month.
 *
 * @param budgetId the client's budget
 * @param time the minutes in each whole week or month
 * @param period the days as they were agreed on
 * @param booking the first of the allocations that one request made; its own id where it is the only one
 * @param freeFrom the first day that was given back; absent while all days are booked
 * @param allocatedAt when the hours were allocated
 * @param ceded minutes of single weeks, or parts of weeks, that were given back because somebody else helps then (aizvietošana)
 * @param version changes with every release
 */
public record Allocation(
        AllocationId id,
        BudgetId budgetId,
        AssistantId assistantId,
        GrantedTime time,
        ServicePeriod period,
        AllocationId booking,
        @Nullable LocalDate freeFrom,
        Instant allocatedAt,
        SortedMap<WeekPart, Integer> ceded,
        long version) {

    public Allocation {
        ceded = Collections.unmodifiableSortedMap(new TreeMap<>(ceded));
    }

    /** One of which no week was ceded. */
    public Allocation(
            AllocationId id,
            BudgetId budgetId,
            AssistantId assistantId,
            GrantedTime time,
            ServicePeriod period,
            AllocationId booking,
            @Nullable LocalDate freeFrom,
            Instant allocatedAt,
            long version) {
        this(
                id,
                budgetId,
                assistantId,
                time,
                period,
                booking,
                freeFrom,
                allocatedAt,
                new TreeMap<>(),
                version);
    }

    /** Whether no day of help is left, because the period ended or its days were given back. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(period.lastDay()) || (freeFrom != null && !day.isBefore(freeFrom));
    }

    /** The days that are booked for this allocation; absent when all were given back. */
    public @Nullable ServicePeriod bookedDays() {
        return freeFrom == null
                ? period
                : period.common(new ServicePeriod(LocalDate.EPOCH, freeFrom.minusDays(1)));
    }

    /** Whether all of some days are booked for this allocation. */
    public boolean covers(ServicePeriod days) {
        ServicePeriod booked = bookedDays();
        return booked != null && booked.covers(days);
    }

    /** The weeks of which it has days. */
    public List<IsoWeek> bookedWeeks() {
        ServicePeriod days = bookedDays();
        return days == null ? List.of() : days.weeks();
    }

    /** The minutes that it books in a part of a week. */
    public int minutesIn(WeekPart part) {
        ServicePeriod days = bookedDays();
        int share = days == null ? 0 : time.shareOf(days, part.days(time.per()));
        return Math.max(0, share - ceded.getOrDefault(part, 0));
    }

    /** The minutes that it books in a week, or in a month where it is stated by the month. */
    public int minutesIn(CountedSpan span) {
        return span.days().parts(time.per()).stream().mapToInt(this::minutesIn).sum();
    }

    /** The minutes that it books in each part of a week, in order. */
    public SortedMap<WeekPart, Integer> minutes() {
        SortedMap<WeekPart, Integer> minutes = new TreeMap<>();
        ServicePeriod days = bookedDays();
        if (days != null) {
            days.parts(time.per()).forEach(part -> minutes.put(part, minutesIn(part)));
        }
        return minutes;
    }

    /** Gives back minutes of single weeks, at most what it books in them; the other weeks stay as they are. */
    public Allocation ceding(SortedMap<WeekPart, Integer> more) {
        SortedMap<WeekPart, Integer> all = new TreeMap<>(ceded);
        more.forEach((part, minutes) -> all.merge(part, minutes, Integer::sum));
        return with(freeFrom, all);
    }

    /** The same with those cessions that are of its weeks. */
    public Allocation keeping(SortedMap<WeekPart, Integer> cessions) {
        SortedMap<WeekPart, Integer> own = new TreeMap<>(cessions);
        own.keySet().retainAll(period.parts(time.per()));
        return with(freeFrom, own);
    }

    /** What it books in the ledger of weeks, with the most minutes of the assistant in a week. */
    public WeekBooking bookedFrom(HourBudget budget, int assistantMinutes) {
        return new WeekBooking(counters(budget, assistantMinutes), minutes());
    }

    /** Whose weeks it books: of the assistant, who has so many minutes at most, of the budget and of the human. */
    public List<WeekCounter> counters(HourBudget budget, int assistantMinutes) {
        return List.of(
                new WeekCounter(Kind.ASSISTANT, assistantId.value(), assistantMinutes),
                budget.counter(),
                budget.counterOfHuman());
    }

    /** What it has booked in the weeks or months of a human. */
    public WeekBooking bookedFor(UUID human) {
        return new WeekBooking(List.of(WeekCounter.ofPerson(human, time.per())), minutes());
    }

    /**
     * Gives back the days from a day on.
     *
     * <p>A week that has begun stays as it is, whatever day is asked for: the assistant may have given all its hours on the days that are
     * over.
     *
     * @return what becomes free, or null if nothing does
     */
    public @Nullable Release releaseFrom(LocalDate day, LocalDate today) {
        ServicePeriod open = openDays(today);
        ServicePeriod freed = open == null ? null : open.remainingFrom(day);
        return freed == null ? null : new Release(this, freedFrom(freed.firstDay()));
    }

    /** The booked days that can be given back: those of weeks of which no booked day is over; absent when there is none. */
    public @Nullable ServicePeriod openDays(LocalDate today) {
        ServicePeriod days = bookedDays();
        if (days == null) {
            return null;
        }
        IsoWeek thisWeek = IsoWeek.of(today);
        ServicePeriod begun = days.common(ServicePeriod.of(thisWeek));
        return days.remainingFrom(
                begun != null && begun.firstDay().isBefore(today)
                        ? thisWeek.next().firstDay()
                        : today);
    }

    private Allocation freedFrom(LocalDate day) {
        return with(day, ceded);
    }

    private Allocation with(@Nullable LocalDate free, SortedMap<WeekPart, Integer> cessions) {
        return new Allocation(
                id,
                budgetId,
                assistantId,
                time,
                period,
                booking,
                free,
                allocatedAt,
                cessions,
                version);
    }

    /**
     * Days of an allocation that were given back (atbrīvotas stundas).
     *
     * @param before the allocation as it was
     * @param allocation the allocation as it is now
     */
    public record Release(Allocation before, Allocation allocation) {

        /** The weeks in which something became free, in order. */
        public List<IsoWeek> freed() {
            return before.bookedWeeks().stream()
                    .filter(week -> !week.lastDay().isBefore(from()))
                    .toList();
        }

        /** The first day that became free. */
        public LocalDate from() {
            return Objects.requireNonNull(allocation.freeFrom(), "a release has a day");
        }

        /** What it gives back in the ledger of weeks. */
        public WeekBooking booking(HourBudget budget) {
            SortedMap<WeekPart, Integer> minutes = new TreeMap<>();
            before.minutes()
                    .forEach((part, booked) -> {
                        if (!part.days(before.time().per()).lastDay().isBefore(from())) {
                            minutes.put(part, booked - allocation.minutesIn(part));
                        }
                    });
            return new WeekBooking(allocation.counters(budget, WeeklyLimit.LEGAL_MINUTES), minutes);
        }
    }
}
