package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AllocationId;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.SchedulingEvent;
import lv.lidzas.scheduling.domain.ServicePeriod;
import lv.lidzas.scheduling.domain.WeeklyLimit;

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
    private final SchedulingEvents events;
    private final WeeklyLimit limit;
    private final Ids ids;
    private final LegalClock clock;

    BookHours(
            Allocations allocations,
            HourBudgets budgets,
            WeekLedger ledger,
            SchedulingEvents events,
            WeeklyLimit limit,
            Ids ids,
            LegalClock clock) {
        this.allocations = allocations;
        this.budgets = budgets;
        this.ledger = ledger;
        this.events = events;
        this.limit = limit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Answer<Allocation> handle(
            HourBudget budget, Assistant assistant, int minutesPerWeek, ServicePeriod period) {
        if (!assistant.serves(period)) {
            return new Answer.Refused<>(new Rejection.AssistantNotActive(assistant.id()));
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
        Rejection rejection = ledger.book(allocation, budget.grant(), assistant.weekMinutes(limit));
        if (rejection != null) {
            return new Answer.Refused<>(rejection);
        }
        HourBudget allocated = budget.allocated();
        allocations.add(allocation);
        budgets.save(allocated);
        events.publish(new SchedulingEvent.HoursAllocated(allocated, allocation));
        return new Answer.Done<>(allocation);
    }
}
