package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Booked;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** Gives hours of a budget to an assistant whom a caseworker chose. */
@ApplicationScoped
public class AllocateHours {

    private final HourBudgets budgets;
    private final Assistants assistants;
    private final OwnMatters ownMatters;
    private final BookHours bookHours;
    private final LegalClock clock;

    AllocateHours(
            HourBudgets budgets,
            Assistants assistants,
            OwnMatters ownMatters,
            BookHours bookHours,
            LegalClock clock) {
        this.budgets = budgets;
        this.assistants = assistants;
        this.ownMatters = ownMatters;
        this.bookHours = bookHours;
        this.clock = clock;
    }

    /**
     * The budget is held before the assistant and both before their weeks, here as everywhere, so that two bookings never
     * wait for each other.
     */
    @Transactional
    public Result<Booked, HoursRefusal> handle(Caller caller, Command command) {
        HourBudget budget = budgets.findToChange(command.budget());
        if (budget == null) {
            return Result.refused(new HoursRefusal.UnknownBudget());
        }
        if (ownMatters.isOfParty(caller, budget)) {
            return Result.refused(new HoursRefusal.OwnMatter());
        }
        Assistant assistant = assistants.findUnchanging(command.assistant());
        if (assistant == null) {
            return Result.refused(new HoursRefusal.UnknownAssistant());
        }
        if (ownMatters.isOfAssistant(caller, assistant)) {
            return Result.refused(new HoursRefusal.OwnMatter());
        }
        ServicePeriod days = budget.period();
        if (days == null) {
            return Result.refused(new HoursRefusal.BudgetRevoked());
        }
        ServicePeriod period = command.periodWithin(days, clock.today());
        if (period == null || !days.covers(period)) {
            return Result.refused(new HoursRefusal.OutsideBudgetPeriod(days));
        }
        return command.partial()
                ? bookHours.whatFits(budget, assistant, command.time(), period)
                : bookHours
                        .handle(budget, assistant, BookHours.Wanted.anew(command.time(), period))
                        .map(all -> new Booked(List.of(all), List.of(), null));
    }

    /**
     * What a caseworker asks for.
     *
     * @param budget the client's budget
     * @param time the minutes in each whole week or month, in the unit of the grant
     * @param firstDay the first day; absent for as soon as possible
     * @param lastDay the last day; absent for the budget's last day
     * @param partial whether the days that are free are taken where not all are
     */
    public record Command(
            BudgetId budget,
            AssistantId assistant,
            GrantedTime time,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            boolean partial) {

        /** All or nothing. */
        public Command(
                BudgetId budget,
                AssistantId assistant,
                GrantedTime time,
                @Nullable LocalDate firstDay,
                @Nullable LocalDate lastDay) {
            this(budget, assistant, time, firstDay, lastDay, false);
        }

        private @Nullable ServicePeriod periodWithin(ServicePeriod granted, LocalDate today) {
            LocalDate last = lastDay == null ? granted.lastDay() : lastDay;
            LocalDate first = firstDay == null ? soonest(granted, today) : firstDay;
            return last.isBefore(first) ? null : new ServicePeriod(first, last);
        }

        private static LocalDate soonest(ServicePeriod granted, LocalDate today) {
            return today.isAfter(granted.firstDay()) ? today : granted.firstDay();
        }
    }
}
