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
            Result<Allocation, HoursRefusal> booked =
                    bookHours.handle(
                            budget, saved, BookHours.Wanted.again(loss.allocation(), stretch));
            if (booked instanceof Result.Refused<Allocation, HoursRefusal>(HoursRefusal why)
                    && !isUsedUp(budget, why)) {
                throw new IllegalStateException(
                        "What was just given back cannot be booked: " + why);
            }
            budgets.save(budget.givenBack(ReleaseReason.ASSISTANT_LEFT, clock.today()));
        }
    }

    /** Visits of the days before may take of a month what was agreed on for those after the gap; then the rest waits for a caseworker. */
    private static boolean isUsedUp(HourBudget budget, HoursRefusal why) {
        return budget.per() == GrantedTime.Per.MONTH && why instanceof HoursRefusal.NoRoom;
    }
}
