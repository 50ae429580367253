package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.pauses.domain.Pause;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitState;

/**
 * Says which planned visits lie on a day that is not paid (apturētie apmeklējumi), without saying why.
 *
 * <p>They stay planned, because a stay may be corrected and a suspension lifted; nobody should set out for them meanwhile.
 */
@ApplicationScoped
public class SuspendedVisits {

    private final HourBudgets budgets;
    private final KeptPauses pauses;

    SuspendedVisits(HourBudgets budgets, KeptPauses pauses) {
        this.budgets = budgets;
        this.pauses = pauses;
    }

    /** Those among the visits; what the caller may see was asked before. */
    @Transactional
    public Set<VisitId> handle(Collection<Visit> visits) {
        List<Visit> ahead =
                visits.stream()
                        .filter(visit ->
                                visit.state() == VisitState.PLANNED
                                        || visit.state() == VisitState.LEFT_OPEN)
                        .toList();
        Map<UUID, List<Pause>> paused =
                pauses.of(ahead.stream().map(Visit::humanId).collect(Collectors.toSet()));
        if (paused.isEmpty()) {
            return Set.of();
        }
        Map<BudgetId, HourBudget> of =
                budgets.find(ahead.stream().map(Visit::budgetId).collect(Collectors.toSet()));
        return ahead.stream()
                .filter(visit -> {
                    HourBudget budget = of.get(visit.budgetId());
                    return budget != null
                            && budget.paused(paused.getOrDefault(budget.humanId(), List.of()))
                                    .touch(visit.time().days());
                })
                .map(Visit::id)
                .collect(Collectors.toSet());
    }
}
