package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;

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

    BookHours(
            Allocations allocations,
            HourBudgets budgets,
            WeekLedger ledger,
            HoursEvents events,
            WeeklyLimit limit,
            Ids ids,
            LegalClock clock,
            PartyKeys keys) {
        this.allocations = allocations;
        this.budgets = budgets;
        this.ledger = ledger;
        this.events = events;
        this.limit = limit;
        this.ids = ids;
        this.clock = clock;
        this.keys = keys;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Result<Allocation, HoursRefusal> handle(
            HourBudget budget, Assistant assistant, int minutesPerWeek, ServicePeriod period) {
        if (!budget.grant().time().isByWeek()) {
            return Result.refused(new HoursRefusal.CountedByMonth());
        }
        if (!assistant.serves(period)) {
            return Result.refused(new HoursRefusal.AssistantNotActive(assistant.id()));
        }
        Allocation allocation =
                new Allocation(
                        new AllocationId(ids.next()),
                        budget.id(),
                        assistant.id(),
                        minutesPerWeek,
                        period,
                        null,
                        clock.now(),
                        0);
        WeekBooking booking =
                allocation.booking(budget, assistant.weekMinutes(limit), allocation.bookedWeeks());
        return switch (ledger.book(booking)) {
            case Result.Refused<WeekBooking, FullWeek>(FullWeek week) ->
                    Result.refused(new HoursRefusal.NoRoom(week));
            case Result.Done<WeekBooking, FullWeek> _ -> allocated(budget, allocation, assistant);
        };
    }

    private Result<Allocation, HoursRefusal> allocated(
            HourBudget budget, Allocation allocation, Assistant assistant) {
        HourBudget allocated = budget.allocated();
        allocations.add(allocation);
        budgets.save(allocated);
        events.publish(new HoursEvent.Allocated(allocated, allocation, keysOf(assistant)));
        return Result.done(allocation);
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
}
