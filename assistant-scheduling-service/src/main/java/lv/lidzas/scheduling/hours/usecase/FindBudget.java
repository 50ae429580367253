package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.Gap;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.pauses.domain.PausedDays;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/** Shows a budget, week by week, to staff and to the parties of its case. */
@ApplicationScoped
public class FindBudget {

    private final HourBudgets budgets;
    private final WeekLedger ledger;
    private final KeptPauses pauses;
    private final HeardParties parties;
    private final LegalClock clock;

    FindBudget(
            HourBudgets budgets,
            WeekLedger ledger,
            KeptPauses pauses,
            HeardParties parties,
            LegalClock clock) {
        this.budgets = budgets;
        this.ledger = ledger;
        this.pauses = pauses;
        this.parties = parties;
        this.clock = clock;
    }

    @Transactional
    public Result<BudgetInWeeks, HoursRefusal> handle(Caller caller, BudgetId id) {
        HourBudget budget = budgets.find(id);
        return budget == null || !(caller.readsEverything() || isOwn(budget, caller))
                ? Result.refused(new HoursRefusal.NotThere())
                : Result.done(
                        new BudgetInWeeks(
                                budget,
                                weeksOf(budget),
                                budget.remainingFrom(clock.today()),
                                pausedDays(budget),
                                caller.readsEverything() ? overfull(budget) : null));
    }

    private boolean isOwn(HourBudget budget, Caller caller) {
        return parties.of(budget.grant().applicationId())
                .includeOn(clock.today(), caller.parties());
    }

    private List<WeekHours> weeksOf(HourBudget budget) {
        Grant grant = budget.grant();
        return grant.time().isByWeek()
                ? ledger.of(budget.counter(), grant.period().weeks())
                : List.of();
    }

    private PausedDays pausedDays(HourBudget budget) {
        return budget.paused(pauses.of(budget.humanId()));
    }

    /** More than the limit only where two records turned out to be one human. */
    private List<WeekHours> overfull(HourBudget budget) {
        ServicePeriod left = budget.remainingFrom(clock.today());
        if (left == null) {
            return List.of();
        }
        WeekCounter human =
                new WeekCounter(
                        WeekCounter.Kind.PERSON, budget.humanId(), WeeklyLimit.LEGAL_MINUTES);
        return ledger.of(human, left.weeks()).stream()
                .filter(week -> week.bookedMinutes() > human.limitMinutes())
                .map(week -> new WeekHours(week.week(), week.bookedMinutes(), human.limitMinutes()))
                .toList();
    }

    /**
     * A budget and how full its weeks are.
     *
     * @param weeks every ISO week that the grant touches, in order; none where time is granted by the month
     * @param left the days of it that are not over; absent when none is left
     * @param paused the days on which it is not paid
     * @param overfull those not yet over in which the person has more than the limit from all decisions together; null for whom it is
     *     not shown
     */
    public record BudgetInWeeks(
            HourBudget budget,
            List<WeekHours> weeks,
            @Nullable ServicePeriod left,
            PausedDays paused,
            @Nullable List<WeekHours> overfull) {

        /** Whether no day of a week is paid. */
        public boolean isSuspended(IsoWeek week) {
            return paused.covering(budget.daysIn(week)) != null;
        }

        /** The weeks of which days are left. */
        public List<WeekHours> weeksLeft() {
            ServicePeriod days = left;
            return days == null
                    ? List.of()
                    : weeks.stream()
                            .filter(week -> days.common(ServicePeriod.of(week.week())) != null)
                            .toList();
        }

        /** Those of them in which hours can be given. */
        private List<WeekHours> weeksToGive() {
            return weeksLeft().stream().filter(week -> !isSuspended(week.week())).toList();
        }

        /** The most minutes a week for which there is room in all weeks that are left. */
        public int freeMinutesPerWeek() {
            ServicePeriod days = budget.period();
            return days == null
                    ? 0
                    : weeksToGive().stream()
                            .mapToInt(week -> days.rateFor(week.freeMinutes(), week.week()))
                            .map(rate -> Math.min(rate, budget.grant().time().minutes()))
                            .min()
                            .orElse(0);
        }

        /** The days that are left on which hours are given by nobody and could be. */
        public List<Gap> gaps() {
            return left == null ? List.of() : Gap.of(left, weeksToGive());
        }
    }
}
