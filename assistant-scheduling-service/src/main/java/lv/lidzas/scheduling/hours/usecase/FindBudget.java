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
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.pauses.domain.PausedDays;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/** Shows a budget, week by week or month by month, to staff and to the parties of its case. */
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
                                spansOf(budget),
                                budget.remainingFrom(clock.today()),
                                pausedDays(budget),
                                caller.readsEverything() ? overfull(budget) : null));
    }

    private boolean isOwn(HourBudget budget, Caller caller) {
        return parties.of(budget.grant().applicationId())
                .includeOn(clock.today(), caller.parties());
    }

    private List<WeekHours> spansOf(HourBudget budget) {
        return ledger.of(budget.counter(), budget.grant().period().spans(budget.per()));
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
        WeekCounter human = budget.counterOfHuman();
        return ledger.of(human, left.spans(budget.per())).stream()
                .filter(hours -> hours.bookedMinutes() > human.limitMinutes())
                .map(hours ->
                        new WeekHours(hours.span(), hours.bookedMinutes(), human.limitMinutes()))
                .toList();
    }

    /**
     * A budget and how full its weeks or months are.
     *
     * @param spans every ISO week that the grant touches, in order; where time is granted by the month, every month
     * @param left the days of it that are not over; absent when none is left
     * @param paused the days on which it is not paid
     * @param overfull those not yet over in which the person has more than the limit from all decisions together; null for whom it is
     *     not shown
     */
    public record BudgetInWeeks(
            HourBudget budget,
            List<WeekHours> spans,
            @Nullable ServicePeriod left,
            PausedDays paused,
            @Nullable List<WeekHours> overfull) {

        /** Whether no day of a week or month is paid. */
        public boolean isSuspended(CountedSpan span) {
            return paused.covering(budget.daysIn(span)) != null;
        }

        /** The weeks or months of which days are left. */
        public List<WeekHours> spansLeft() {
            ServicePeriod days = left;
            return days == null
                    ? List.of()
                    : spans.stream()
                            .filter(hours -> days.common(hours.span().days()) != null)
                            .toList();
        }

        /** Those of them in which hours can be given. */
        private List<WeekHours> spansToGive() {
            return spansLeft().stream().filter(hours -> !isSuspended(hours.span())).toList();
        }

        /** The most minutes a week, or a month, for which there is room in all that are left. */
        public int freeMinutes() {
            ServicePeriod days = budget.period();
            return days == null
                    ? 0
                    : spansToGive().stream()
                            .mapToInt(hours -> days.rateFor(hours.freeMinutes(), hours.span()))
                            .map(rate -> Math.min(rate, budget.grant().time().minutes()))
                            .min()
                            .orElse(0);
        }

        /** The days that are left on which hours are given by nobody and could be. */
        public List<Gap> gaps() {
            return left == null ? List.of() : Gap.of(left, spansToGive());
        }
    }
}
