package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.Gap;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.pauses.domain.PausedDays;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Choice;
import lv.lidzas.scheduling.register.domain.FreeAssistant;
import lv.lidzas.scheduling.register.usecase.Choices;
import lv.lidzas.scheduling.register.usecase.FreeAssistants;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/**
 * Proposes assistants for the next days of a budget on which hours are given by nobody: the wished-for one first, then those with most
 * free minutes in every week of these days, as far as {@link FreeAssistants} looks.
 */
@ApplicationScoped
public class ProposeAssistants {

    private final HourBudgets budgets;
    private final FreeAssistants freeAssistants;
    private final WeekLedger ledger;
    private final KeptPauses pauses;
    private final Choices choices;
    private final LegalClock clock;

    ProposeAssistants(
            HourBudgets budgets,
            FreeAssistants freeAssistants,
            WeekLedger ledger,
            KeptPauses pauses,
            Choices choices,
            LegalClock clock) {
        this.budgets = budgets;
        this.freeAssistants = freeAssistants;
        this.ledger = ledger;
        this.pauses = pauses;
        this.choices = choices;
        this.clock = clock;
    }

    /** The proposals: none when nothing is missing. */
    @Transactional
    public Result<Proposals, HoursRefusal> handle(BudgetId id, int most) {
        HourBudget budget = budgets.find(id);
        if (budget == null) {
            return Result.refused(new HoursRefusal.NotThere());
        }
        ServicePeriod days = wanted(budget);
        return Result.done(
                new Proposals(
                        budget.proposalReason(),
                        days,
                        days == null ? List.of() : wanted(budget, days, most)));
    }

    /** Nobody whom the person does not want; those whom the person prefers first. */
    private List<FreeAssistant> wanted(HourBudget budget, ServicePeriod days, int most) {
        Choice choice = choices.of(budget.humanId());
        AssistantId first =
                budget.wishedAssistant() == null && !choice.preferred().isEmpty()
                        ? choice.preferred().getFirst()
                        : budget.wishedAssistant();
        return freeAssistants.during(days, first, most + choice.blocked().size()).stream()
                .filter(free -> !choice.blocks(free.assistant().id()))
                .map(free ->
                        new FreeAssistant(
                                free.assistant(),
                                free.assistant().id().equals(budget.wishedAssistant()),
                                free.minutesPerWeek()))
                .filter(free -> free.wishedFor() || free.minutesPerWeek() > 0)
                .sorted(
                        Comparator.comparingInt((FreeAssistant free) -> free.wishedFor() ? 0 : 1)
                                .thenComparingInt(free -> choice.rank(free.assistant().id())))
                .limit(most)
                .toList();
    }

    private @Nullable ServicePeriod wanted(HourBudget budget) {
        ServicePeriod left = budget.remainingFrom(clock.today());
        if (left == null) {
            return null;
        }
        UUID human = budget.humanId();
        PausedDays rests = budget.paused(pauses.of(Set.of(human)).getOrDefault(human, List.of()));
        List<CountedSpan> spans =
                left.spans(budget.per()).stream()
                        .filter(span -> rests.covering(budget.daysIn(span)) == null)
                        .toList();
        List<Gap> gaps =
                spans.isEmpty() ? List.of() : Gap.of(left, ledger.of(budget.counter(), spans));
        return gaps.isEmpty() ? null : gaps.getFirst().days();
    }

    /**
     * Who could give hours.
     *
     * @param why a caseworker has to choose; absent when nothing waits
     * @param days for which they are proposed; absent when there is nothing to propose for
     */
    public record Proposals(
            @Nullable ProposalReason why,
            @Nullable ServicePeriod days,
            List<FreeAssistant> assistants) {}
}
