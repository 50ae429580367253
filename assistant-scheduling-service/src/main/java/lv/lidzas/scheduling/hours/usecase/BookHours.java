package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.Booked;
import lv.lidzas.scheduling.hours.domain.Gap;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.pauses.domain.PausedDays;
import lv.lidzas.scheduling.pauses.domain.PausedSpan;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.usecase.Choices;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/**
 * Books hours of a budget for an assistant, whoever asked for it: a caseworker or the wish in the application.
 *
 * <p>The caller holds the budget and the assistant's entry unchanged until the transaction ends.
 */
@ApplicationScoped
public class BookHours {

    private static final int ATTEMPTS = 6;

    private final Allocations allocations;
    private final HourBudgets budgets;
    private final WeekLedger ledger;
    private final HoursEvents events;
    private final WeeklyLimit limit;
    private final Ids ids;
    private final LegalClock clock;
    private final PartyKeys keys;
    private final KeptPauses pauses;
    private final Choices choices;

    BookHours(
            Allocations allocations,
            HourBudgets budgets,
            WeekLedger ledger,
            HoursEvents events,
            WeeklyLimit limit,
            Ids ids,
            LegalClock clock,
            PartyKeys keys,
            KeptPauses pauses,
            Choices choices) {
        this.allocations = allocations;
        this.budgets = budgets;
        this.ledger = ledger;
        this.events = events;
        this.limit = limit;
        this.ids = ids;
        this.clock = clock;
        this.keys = keys;
        this.pauses = pauses;
        this.choices = choices;
    }

    /** Books all of the days, or none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Result<Allocation, HoursRefusal> handle(
            HourBudget budget, Assistant assistant, Wanted hours) {
        ServicePeriod period = hours.period();
        if (budget.per() != hours.time().per()) {
            return Result.refused(new HoursRefusal.OtherUnit(budget.per()));
        }
        if (choices.of(budget.humanId()).blocks(assistant.id())) {
            return Result.refused(new HoursRefusal.AssistantBlocked());
        }
        if (!assistant.serves(period)) {
            return Result.refused(new HoursRefusal.AssistantNotActive(assistant.id()));
        }
        PausedDays rests = paused(budget);
        for (IsoWeek week : rests.spans().isEmpty() ? List.<IsoWeek>of() : period.weeks()) {
            PausedSpan span = rests.covering(budget.daysIn(week));
            if (span != null) {
                return Result.refused(new HoursRefusal.Paused(week, span));
            }
        }
        Allocation wanted =
                allocation(budget, assistant, hours.time(), period).keeping(hours.ceded());
        WeekBooking booking = wanted.bookedFrom(budget, assistant.weekMinutes(limit));
        return switch (ledger.book(booking)) {
            case Result.Refused<WeekBooking, FullWeek>(FullWeek week) ->
                    Result.refused(
                            new HoursRefusal.NoRoom(
                                    week, within(period, ledger.full(booking), budget.per())));
            case Result.Done<WeekBooking, FullWeek> _ ->
                    Result.done(noted(budget, assistant, List.of(wanted), null).getFirst());
        };
    }

    /** Books all of the days, or else those on which the assistant works in weeks that have room. */
    Result<Booked, HoursRefusal> whatFits(
            HourBudget budget, Assistant assistant, GrantedTime time, ServicePeriod period) {
        return switch (handle(budget, assistant, Wanted.anew(time, period))) {
            case Result.Done<Allocation, HoursRefusal>(Allocation all) ->
                    Result.done(new Booked(List.of(all), List.of(), null));
            case Result.Refused<Allocation, HoursRefusal>(HoursRefusal why) ->
                    fewer(budget, assistant, time, period, why);
        };
    }

    private Result<Booked, HoursRefusal> fewer(
            HourBudget budget,
            Assistant assistant,
            GrantedTime time,
            ServicePeriod period,
            HoursRefusal why) {
        ServicePeriod served = assistant.servedOf(period);
        if (served == null
                || why instanceof HoursRefusal.OtherUnit
                || why instanceof HoursRefusal.AssistantBlocked) {
            return Result.refused(why);
        }
        List<Allocation> booked = free(budget, assistant, time, served);
        return booked.isEmpty()
                ? Result.refused(why)
                : Result.done(
                        new Booked(
                                noted(budget, assistant, booked, why),
                                Gap.between(
                                        period,
                                        booked.stream().map(Allocation::period).toList(),
                                        time),
                                why));
    }

    /**
     * Books the stretches that are free. The line of the assistant is held, so what is free there stays free, and the caller holds the
     * budget. Only the weeks or months of the person may fill up meanwhile, through a budget of another decision: then it looks again.
     */
    private List<Allocation> free(
            HourBudget budget, Assistant assistant, GrantedTime time, ServicePeriod served) {
        PausedDays rests = paused(budget);
        Set<CountedSpan> full =
                served.weeks().stream()
                        .filter(week -> rests.covering(budget.daysIn(week)) != null)
                        .collect(Collectors.toCollection(HashSet::new));
        List<Allocation> some =
                allocations(budget, assistant, time, within(served, full, time.per()));
        for (int attempt = 0; attempt < ATTEMPTS && !some.isEmpty(); attempt++) {
            WeekBooking wanted = booking(budget, assistant, some);
            ledger.hold(wanted);
            full.addAll(weeksBeforeMonths(ledger.full(wanted)));
            some = allocations(budget, assistant, time, within(served, full, time.per()));
            if (!some.isEmpty()
                    && ledger.book(booking(budget, assistant, some))
                            instanceof Result.Done<WeekBooking, FullWeek>) {
                return some;
            }
        }
        return List.of();
    }

    /** A month may have room enough once the weeks are left out in which the assistant has none. */
    private static Set<CountedSpan> weeksBeforeMonths(Set<CountedSpan> full) {
        Set<CountedSpan> weeks =
                full.stream()
                        .filter(span -> span.per() == GrantedTime.Per.WEEK)
                        .collect(Collectors.toSet());
        return weeks.isEmpty() ? full : weeks;
    }

    private WeekBooking booking(HourBudget budget, Assistant assistant, List<Allocation> some) {
        return WeekBooking.of(
                some.stream()
                        .map(it -> it.bookedFrom(budget, assistant.weekMinutes(limit)))
                        .toList());
    }

    private List<Allocation> allocations(
            HourBudget budget,
            Assistant assistant,
            GrantedTime time,
            List<ServicePeriod> stretches) {
        AllocationId first = new AllocationId(ids.next());
        List<Allocation> all = new ArrayList<>();
        for (ServicePeriod stretch : stretches) {
            AllocationId id = all.isEmpty() ? first : new AllocationId(ids.next());
            all.add(
                    new Allocation(
                            id,
                            budget.id(),
                            assistant.id(),
                            time,
                            stretch,
                            first,
                            null,
                            clock.now(),
                            0));
        }
        return all;
    }

    private Allocation allocation(
            HourBudget budget, Assistant assistant, GrantedTime time, ServicePeriod period) {
        return allocations(budget, assistant, time, List.of(period)).getFirst();
    }

    /** The stretches of some days that touch no span of some. */
    private static List<ServicePeriod> within(
            ServicePeriod days, Set<CountedSpan> without, GrantedTime.Per per) {
        return ServicePeriod.joined(
                days.parts(per).stream()
                        .filter(part -> part.spans(per).stream().noneMatch(without::contains))
                        .map(part -> days.common(part.days(per)))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private List<Allocation> noted(
            HourBudget budget,
            Assistant assistant,
            List<Allocation> stretches,
            @Nullable HoursRefusal why) {
        HourBudget after =
                why == null
                        ? withoutGaps(budget, stretches.getFirst().period())
                        : budget.waitingBecause(ProposalReason.of(why));
        stretches.forEach(allocations::add);
        budgets.save(after);
        Set<PartyKey> known = keysOf(assistant);
        stretches.forEach(it -> events.publish(new HoursEvent.Allocated(after, it, known)));
        return stretches;
    }

    /** It goes on waiting while it has weeks, or months, in which nobody helps at all. Whoever gives all that is left needs not ask. */
    private HourBudget withoutGaps(HourBudget budget, ServicePeriod given) {
        ServicePeriod left = budget.remainingFrom(clock.today());
        boolean isCovered =
                budget.proposalReason() == null
                        || left == null
                        || given.covers(left)
                        || ledger.of(budget.counter(), left.spans(budget.per())).stream()
                                .allMatch(span -> span.bookedMinutes() > 0);
        return isCovered ? budget.allocated() : budget;
    }

    /** The days on which no hours are given, because they are not paid. */
    private PausedDays paused(HourBudget budget) {
        return budget.paused(pauses.of(budget.humanId()));
    }

    private Set<PartyKey> keysOf(Assistant assistant) {
        Set<PartyKey> all = new HashSet<>();
        all.add(keys.ofCode(assistant.entry().personalCode()));
        PartyKey login = assistant.entry().login();
        if (login != null) {
            all.add(login);
        }
        return all;
    }

    /**
     * Hours that are wanted.
     *
     * @param ceded what of them is given by somebody else, by part of a week
     */
    public record Wanted(
            GrantedTime time, ServicePeriod period, SortedMap<WeekPart, Integer> ceded) {

        /** All of them by the assistant. */
        public static Wanted anew(GrantedTime time, ServicePeriod period) {
            return new Wanted(time, period, new TreeMap<>());
        }

        /** Days of an allocation that were given back with others; what it had ceded stays ceded. */
        public static Wanted again(Allocation before, ServicePeriod period) {
            return new Wanted(before.time(), period, before.ceded());
        }
    }
}
