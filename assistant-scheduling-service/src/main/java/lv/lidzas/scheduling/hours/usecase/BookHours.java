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
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
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
        if (!budget.grant().time().isByWeek()) {
            return Result.refused(new HoursRefusal.CountedByMonth());
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
                allocation(budget, assistant, hours.minutesPerWeek(), period)
                        .keeping(hours.ceded());
        WeekBooking booking = wanted.bookedFrom(budget, assistant.weekMinutes(limit));
        return switch (ledger.book(booking)) {
            case Result.Refused<WeekBooking, FullWeek>(FullWeek week) ->
                    Result.refused(
                            new HoursRefusal.NoRoom(week, within(period, ledger.free(booking))));
            case Result.Done<WeekBooking, FullWeek> _ ->
                    Result.done(noted(budget, assistant, List.of(wanted), null).getFirst());
        };
    }

    /** Books all of the days, or else those on which the assistant works in weeks that have room. */
    Result<Booked, HoursRefusal> whatFits(
            HourBudget budget, Assistant assistant, int minutesPerWeek, ServicePeriod period) {
        return switch (handle(budget, assistant, Wanted.anew(minutesPerWeek, period))) {
            case Result.Done<Allocation, HoursRefusal>(Allocation all) ->
                    Result.done(new Booked(List.of(all), List.of(), null));
            case Result.Refused<Allocation, HoursRefusal>(HoursRefusal why) ->
                    fewer(budget, assistant, minutesPerWeek, period, why);
        };
    }

    private Result<Booked, HoursRefusal> fewer(
            HourBudget budget,
            Assistant assistant,
            int minutesPerWeek,
            ServicePeriod period,
            HoursRefusal why) {
        ServicePeriod served = assistant.servedOf(period);
        if (served == null
                || !budget.grant().time().isByWeek()
                || why instanceof HoursRefusal.AssistantBlocked) {
            return Result.refused(why);
        }
        WeekBooking wanted =
                allocation(budget, assistant, minutesPerWeek, served)
                        .bookedFrom(budget, assistant.weekMinutes(limit));
        PausedDays rests = paused(budget);
        WeekBooking booked =
                ledger.bookFree(
                        wanted.only(
                                wanted.weeks().stream()
                                        .filter(week -> rests.covering(budget.daysIn(week)) == null)
                                        .toList()));
        List<ServicePeriod> stretches = within(served, booked.weeks());
        return stretches.isEmpty()
                ? Result.refused(why)
                : Result.done(
                        new Booked(
                                noted(
                                        budget,
                                        assistant,
                                        allocations(budget, assistant, minutesPerWeek, stretches),
                                        why),
                                Gap.between(period, stretches, minutesPerWeek),
                                why));
    }

    private List<Allocation> allocations(
            HourBudget budget, Assistant assistant, int minutes, List<ServicePeriod> stretches) {
        AllocationId first = new AllocationId(ids.next());
        List<Allocation> all = new ArrayList<>();
        for (ServicePeriod stretch : stretches) {
            AllocationId id = all.isEmpty() ? first : new AllocationId(ids.next());
            all.add(
                    new Allocation(
                            id,
                            budget.id(),
                            assistant.id(),
                            minutes,
                            stretch,
                            first,
                            null,
                            clock.now(),
                            0));
        }
        return all;
    }

    private Allocation allocation(
            HourBudget budget, Assistant assistant, int minutesPerWeek, ServicePeriod period) {
        return allocations(budget, assistant, minutesPerWeek, List.of(period)).getFirst();
    }

    private static List<ServicePeriod> within(ServicePeriod days, List<IsoWeek> weeks) {
        return ServicePeriod.joined(
                weeks.stream()
                        .map(week -> days.common(ServicePeriod.of(week)))
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

    /** It goes on waiting while it has weeks in which nobody helps at all. Whoever gives all that is left needs not ask. */
    private HourBudget withoutGaps(HourBudget budget, ServicePeriod given) {
        ServicePeriod left = budget.remainingFrom(clock.today());
        boolean isCovered =
                budget.proposalReason() == null
                        || left == null
                        || given.covers(left)
                        || ledger.of(budget.counter(), left.weeks()).stream()
                                .allMatch(week -> week.bookedMinutes() > 0);
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
     * @param ceded what of them is given by somebody else, by week
     */
    public record Wanted(
            int minutesPerWeek, ServicePeriod period, SortedMap<IsoWeek, Integer> ceded) {

        /** All of them by the assistant. */
        public static Wanted anew(int minutesPerWeek, ServicePeriod period) {
            return new Wanted(minutesPerWeek, period, new TreeMap<>());
        }

        /** Days of an allocation that were given back with others; what it had ceded stays ceded. */
        public static Wanted again(Allocation before, ServicePeriod period) {
            return new Wanted(before.minutesPerWeek(), period, before.ceded());
        }
    }
}
