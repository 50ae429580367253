package lv.lidzas.scheduling.ledger.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Balances;
import lv.lidzas.scheduling.ledger.domain.Movement;
import lv.lidzas.scheduling.ledger.domain.PostingCause;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** Writes down what happened to the hours of a budget. Time by the month has no weeks, and no postings by week. */
@ApplicationScoped
public class PostHours {

    private final Postings postings;
    private final PostMinutes postMinutes;

    PostHours(Postings postings, PostMinutes postMinutes) {
        this.postings = postings;
        this.postMinutes = postMinutes;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(HoursEvent event) {
        switch (event) {
            case HoursEvent.BudgetOpened(HourBudget budget) -> opened(budget);
            case HoursEvent.Allocated(HourBudget budget, Allocation allocation, _) ->
                    postMinutes.handle(
                            new Movement(
                                    budget.id().value(),
                                    allocation.assistantId().value(),
                                    Account.GRANTED,
                                    Account.AGREED,
                                    each(allocation.bookedWeeks(), allocation::minutesIn),
                                    PostingCause.ALLOCATION,
                                    allocation.id().value()));
            case HoursEvent.Released(HourBudget budget, Allocation.Release release, _) ->
                    postMinutes.handle(
                            new Movement(
                                    budget.id().value(),
                                    release.allocation().assistantId().value(),
                                    Account.AGREED,
                                    Account.GRANTED,
                                    release.booking(budget).minutes(),
                                    PostingCause.RELEASE,
                                    release.allocation().id().value()));
            case HoursEvent.Ceded(HourBudget budget, Allocation allocation, var minutes) ->
                    postMinutes.handle(
                            new Movement(
                                    budget.id().value(),
                                    allocation.assistantId().value(),
                                    Account.AGREED,
                                    Account.GRANTED,
                                    minutes,
                                    PostingCause.RELEASE,
                                    allocation.id().value()));
            case HoursEvent.Ended(HourBudget budget) -> ended(budget);
            case HoursEvent.Rejoined _ -> {}
        }
    }

    private void opened(HourBudget budget) {
        if (budget.grant().time().isByWeek()) {
            int minutes = budget.grant().time().minutes();
            ServicePeriod period = budget.grant().period();
            UUID decision = budget.grant().decisionId();
            postMinutes.handle(
                    new Movement(
                            budget.id().value(),
                            null,
                            Account.DECISION,
                            Account.GRANTED,
                            each(period.weeks(), week -> period.shareOf(minutes, week)),
                            PostingCause.DECISION,
                            decision));
        }
    }

    /** Days on which no help can be given any more have nothing to give, as far as it was not given to somebody. */
    private void ended(HourBudget budget) {
        Balances balances = postings.ofBudget(budget.id().value());
        ServicePeriod granted = budget.grant().period();
        int minutes = budget.grant().time().minutes();
        postMinutes.handle(
                new Movement(
                        budget.id().value(),
                        null,
                        Account.GRANTED,
                        Account.EXPIRED,
                        each(
                                granted.weeks(),
                                week ->
                                        Math.min(
                                                granted.shareOf(minutes, week)
                                                        - leftOf(budget, week),
                                                balances.in(week, Account.GRANTED))),
                        PostingCause.ENDING,
                        budget.grant().decisionId()));
    }

    private static int leftOf(HourBudget budget, IsoWeek week) {
        ServicePeriod left = budget.period();
        return left == null ? 0 : left.shareOf(budget.grant().time().minutes(), week);
    }

    private static SortedMap<IsoWeek, Integer> each(
            List<IsoWeek> weeks, ToIntFunction<IsoWeek> minutes) {
        SortedMap<IsoWeek, Integer> byWeek = new TreeMap<>();
        weeks.forEach(week -> byWeek.put(week, minutes.applyAsInt(week)));
        return byWeek;
    }
}
