package lv.lidzas.scheduling.standins.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Choice;
import lv.lidzas.scheduling.register.domain.FreeAssistant;
import lv.lidzas.scheduling.register.usecase.Choices;
import lv.lidzas.scheduling.register.usecase.FreeAssistants;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.usecase.AssistantAbsences;
import lv.lidzas.scheduling.visits.usecase.Visits;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/**
 * Who could come instead, the best first (aizvietotāju secība): the person's own list, then those who help the person already, then those
 * with most free minutes. Nobody who is away, busy, full or not wanted.
 */
@ApplicationScoped
class RankStandIns {

    private static final int MOST = 100;

    private final FreeAssistants freeAssistants;
    private final Choices choices;
    private final Allocations allocations;
    private final AssistantAbsences absences;
    private final Visits visits;

    RankStandIns(
            FreeAssistants freeAssistants,
            Choices choices,
            Allocations allocations,
            AssistantAbsences absences,
            Visits visits) {
        this.freeAssistants = freeAssistants;
        this.choices = choices;
        this.allocations = allocations;
        this.absences = absences;
        this.visits = visits;
    }

    /** Some of them, besides those who were asked before. */
    List<AssistantId> handle(HourBudget budget, Visit visit, Set<AssistantId> besides, int most) {
        Choice choice = choices.of(budget.humanId());
        Set<AssistantId> familiar =
                allocations.ofBudget(budget.id()).stream()
                        .map(Allocation::assistantId)
                        .collect(Collectors.toSet());
        return free(visit, choice).values().stream()
                .filter(free -> !besides.contains(free.assistant().id()))
                .sorted(
                        Comparator.comparingInt(
                                        (FreeAssistant free) -> choice.rank(free.assistant().id()))
                                .thenComparingInt(
                                        free -> familiar.contains(free.assistant().id()) ? 0 : 1)
                                .thenComparingInt(free -> -free.minutesPerWeek()))
                .filter(free -> isPossible(visit, choice, free))
                .map(free -> free.assistant().id())
                .limit(most)
                .toList();
    }

    /** Those whom the person prefers are looked at whoever else is free. */
    private Map<AssistantId, FreeAssistant> free(Visit visit, Choice choice) {
        ServicePeriod days = visit.time().days();
        List<FreeAssistant> all = new ArrayList<>(freeAssistants.during(days, null, MOST));
        choice.preferred().forEach(id -> all.addAll(freeAssistants.during(days, id, 1)));
        Map<AssistantId, FreeAssistant> byId = new LinkedHashMap<>();
        all.forEach(free -> byId.putIfAbsent(free.assistant().id(), free));
        return byId;
    }

    private boolean isPossible(Visit visit, Choice choice, FreeAssistant free) {
        AssistantId id = free.assistant().id();
        return !id.equals(visit.assistantId())
                && !choice.blocks(id)
                && free.minutesPerWeek() >= visit.time().minutes()
                && !absences.touch(id, visit.time().days())
                && !visits.isBusy(id, visit.time(), null);
    }
}
