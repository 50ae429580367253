package lv.lidzas.scheduling.departures.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.departures.domain.Loss;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ReleaseReason;
import lv.lidzas.scheduling.hours.usecase.BookHours;
import lv.lidzas.scheduling.hours.usecase.GiveBackHours;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.weeks.domain.CalendarMonth;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** Gives back what allocations lose, and books again what the assistant goes on to give after it. */
@ApplicationScoped
class LeaveAllocations {

    private final GiveBackHours giveBack;
    private final BookHours bookHours;
    private final HourBudgets budgets;
    private final Impartiality impartiality;
    private final LegalClock clock;

    LeaveAllocations(
            GiveBackHours giveBack,
            BookHours bookHours,
            HourBudgets budgets,
            Impartiality impartiality,
            LegalClock clock) {
        this.giveBack = giveBack;
        this.bookHours = bookHours;
        this.budgets = budgets;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    /** Whether hours would be given back in the caller's own matter. */
    boolean isOwn(Caller caller, Assistant assistant, Collection<HourBudget> held) {
        return AssistantLogin.isOwnMatter(caller, assistant.entry(), impartiality)
                || held.stream()
                        .anyMatch(it -> impartiality.isOwn(caller, it.grant().applicationId()));
    }

    /** All of them go before any of the limits changes. */
    void release(Loss loss, Map<BudgetId, HourBudget> held) {
        HourBudget budget =
                Objects.requireNonNull(
                        held.get(loss.allocation().budgetId()), "what is named is held");
        giveBack.handle(budget, loss.release(clock.today()), ReleaseReason.ASSISTANT_LEFT);
    }

    /** The budget waits nevertheless, for the weeks that were lost. */
    void bookKept(Loss loss, Assistant saved) {
        for (ServicePeriod stretch : loss.kept()) {
            HourBudget budget =
                    Objects.requireNonNull(budgets.findToChange(loss.allocation().budgetId()));
            book(budget, saved, loss.allocation(), stretch);
            budgets.save(budget.givenBack(ReleaseReason.ASSISTANT_LEFT, clock.today()));
        }
    }

    /**
     * Visits of the days before may have taken of a month what was agreed on for those after the lost ones: then hours go on with the next
     * month, and what is left of this one waits with the lost weeks.
     */
    private void book(
            HourBudget budget, Assistant saved, Allocation before, ServicePeriod stretch) {
        Result<Allocation, HoursRefusal> booked = booked(budget, saved, before, stretch);
        if (booked instanceof Result.Refused<Allocation, HoursRefusal>(HoursRefusal.NoRoom _)
                && budget.per() == GrantedTime.Per.MONTH) {
            ServicePeriod later =
                    stretch.remainingFrom(CalendarMonth.of(stretch.firstDay()).next().firstDay());
            if (later == null) {
                return;
            }
            booked = booked(budget, saved, before, later);
        }
        if (booked instanceof Result.Refused<Allocation, HoursRefusal>(HoursRefusal why)) {
            throw new IllegalStateException("What was just given back cannot be booked: " + why);
        }
    }

    private Result<Allocation, HoursRefusal> booked(
            HourBudget budget, Assistant saved, Allocation before, ServicePeriod stretch) {
        return bookHours.handle(budget, saved, BookHours.Wanted.again(before, stretch));
    }
}
