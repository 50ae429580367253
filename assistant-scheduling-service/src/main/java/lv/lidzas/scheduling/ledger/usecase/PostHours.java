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
                                    minutes(allocation, allocation.bookedWeeks()),
                                    PostingCause.ALLOCATION,
                                    allocation.id().value()));
            case HoursEvent.Released(HourBudget budget, Allocation.Release release) ->
                    postMinutes.handle(
                            new Movement(
                                    budget.id().value(),
                                    release.allocation().assistantId().value(),
                                    Account.AGREED,
                                    Account.GRANTED,
                                    minutes(release.allocation(), release.freed()),
                                    PostingCause.RELEASE,
                                    release.allocation().id().value()));
            case HoursEvent.Ended(HourBudget budget) -> ended(budget);
            case HoursEvent.Rejoined _ -> {}
        }
    }

    private void opened(HourBudget budget) {
        if (budget.grant().time().isByWeek()) {
            int minutes = budget.grant().time().minutes();
            UUID decision = budget.grant().decisionId();
            postMinutes.handle(
                    new Movement(
                            budget.id().value(),
                            null,
                            Account.DECISION,
                            Account.GRANTED,
                            each(budget.grant().period().weeks(), _ -> minutes),
                            PostingCause.DECISION,
                            decision));
        }
    }

    /** Weeks without a day of help left have nothing to give any more. */
    private void ended(HourBudget budget) {
        ServicePeriod left = budget.period();
        Balances balances = postings.ofBudget(budget.id().value());
        List<IsoWeek> lost =
                budget.grant().period().weeks().stream()
                        .filter(week -> left == null || week.firstDay().isAfter(left.lastDay()))
                        .toList();
        postMinutes.handle(
                new Movement(
                        budget.id().value(),
                        null,
                        Account.GRANTED,
                        Account.EXPIRED,
                        each(lost, week -> balances.in(week, Account.GRANTED)),
                        PostingCause.ENDING,
                        budget.grant().decisionId()));
    }

    private static SortedMap<IsoWeek, Integer> minutes(Allocation allocation, List<IsoWeek> weeks) {
        return each(weeks, _ -> allocation.minutesPerWeek());
    }

    private static SortedMap<IsoWeek, Integer> each(
            List<IsoWeek> weeks, ToIntFunction<IsoWeek> minutes) {
        SortedMap<IsoWeek, Integer> byWeek = new TreeMap<>();
        weeks.forEach(week -> byWeek.put(week, minutes.applyAsInt(week)));
        return byWeek;
    }
}
