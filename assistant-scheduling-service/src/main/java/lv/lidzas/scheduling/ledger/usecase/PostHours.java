package lv.lidzas.scheduling.ledger.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Balances;
import lv.lidzas.scheduling.ledger.domain.Movement;
import lv.lidzas.scheduling.ledger.domain.PostingCause;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekPart;

/** Writes down what happened to the hours of a budget. */
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
                                    WeekBooking.by(budget.per(), allocation.minutes()),
                                    PostingCause.ALLOCATION,
                                    allocation.id().value()));
            case HoursEvent.Released(HourBudget budget, Allocation.Release release, _) ->
                    givenBack(budget, release.allocation(), release.booking(budget).minutes());
            case HoursEvent.Ceded(HourBudget budget, Allocation allocation, var minutes) ->
                    givenBack(budget, allocation, minutes);
            case HoursEvent.Ended(HourBudget budget) -> ended(budget);
            case HoursEvent.Rejoined _ -> {}
        }
    }

    private void givenBack(
            HourBudget budget, Allocation allocation, SortedMap<WeekPart, Integer> minutes) {
        postMinutes.handle(
                new Movement(
                        budget.id().value(),
                        allocation.assistantId().value(),
                        Account.AGREED,
                        Account.GRANTED,
                        WeekBooking.by(budget.per(), minutes),
                        PostingCause.RELEASE,
                        allocation.id().value()));
    }

    private void opened(HourBudget budget) {
        ServicePeriod granted = budget.grant().period();
        postMinutes.handle(
                new Movement(
                        budget.id().value(),
                        null,
                        Account.DECISION,
                        Account.GRANTED,
                        each(budget, span -> budget.grant().time().shareOf(granted, span.days())),
                        PostingCause.DECISION,
                        budget.grant().decisionId()));
    }

    /** Days on which no help can be given any more have nothing to give, as far as it was not given to somebody. */
    private void ended(HourBudget budget) {
        Balances balances = postings.ofBudget(budget.id().value());
        ServicePeriod granted = budget.grant().period();
        postMinutes.handle(
                new Movement(
                        budget.id().value(),
                        null,
                        Account.GRANTED,
                        Account.EXPIRED,
                        each(
                                budget,
                                span ->
                                        Math.min(
                                                budget.grant().time().shareOf(granted, span.days())
                                                        - leftOf(budget, span),
                                                balances.in(span, Account.GRANTED))),
                        PostingCause.ENDING,
                        budget.grant().decisionId()));
    }

    private static int leftOf(HourBudget budget, CountedSpan span) {
        ServicePeriod left = budget.period();
        return left == null ? 0 : budget.grant().time().shareOf(left, span.days());
    }

    private static SortedMap<CountedSpan, Integer> each(
            HourBudget budget, ToIntFunction<CountedSpan> minutes) {
        SortedMap<CountedSpan, Integer> bySpan = new TreeMap<>();
        budget.grant()
                .period()
                .spans(budget.per())
                .forEach(span -> bySpan.put(span, Math.max(0, minutes.applyAsInt(span))));
        return bySpan;
    }
}
