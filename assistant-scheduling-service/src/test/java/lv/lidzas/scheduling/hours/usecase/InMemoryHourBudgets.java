package lv.lidzas.scheduling.hours.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.InMemoryLists;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import org.jspecify.annotations.Nullable;

/** The hour budgets in memory. */
final class InMemoryHourBudgets implements HourBudgets {

    final Map<BudgetId, HourBudget> kept = new LinkedHashMap<>();
    private final HeardParties parties;

    InMemoryHourBudgets(HeardParties parties) {
        this.parties = parties;
    }

    @Override
    public @Nullable HourBudget find(BudgetId id) {
        return kept.get(id);
    }

    @Override
    public @Nullable HourBudget findToChange(BudgetId id) {
        return kept.get(id);
    }

    @Override
    public boolean isOpenFor(UUID decisionId) {
        return kept.values().stream().anyMatch(it -> it.grant().decisionId().equals(decisionId));
    }

    @Override
    public @Nullable BudgetId ofDecision(UUID decisionId) {
        return kept.values().stream()
                .filter(it -> it.grant().decisionId().equals(decisionId))
                .map(HourBudget::id)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<BudgetId> ofApplication(UUID applicationId) {
        return kept.values().stream()
                .filter(it -> it.grant().applicationId().equals(applicationId))
                .map(HourBudget::id)
                .toList();
    }

    @Override
    public List<HourBudget> ofPersonToChange(UUID personId) {
        return kept.values().stream().filter(it -> it.grant().personId().equals(personId)).toList();
    }

    @Override
    public List<HourBudget> ofHumanToChange(UUID humanId) {
        return kept.values().stream().filter(it -> it.humanId().equals(humanId)).toList();
    }

    @Override
    public Map<BudgetId, HourBudget> find(Set<BudgetId> ids) {
        return kept.values().stream()
                .filter(it -> ids.contains(it.id()))
                .collect(Collectors.toMap(HourBudget::id, Function.identity()));
    }

    @Override
    public void add(HourBudget budget) {
        kept.put(budget.id(), budget);
    }

    @Override
    public void save(HourBudget budget) {
        HourBudget before = Objects.requireNonNull(kept.get(budget.id()));
        add(
                new HourBudget(
                        budget.id(),
                        budget.grant(),
                        budget.humanId(),
                        budget.wish(),
                        budget.proposalReason(),
                        budget.endsOn(),
                        budget.openedAt(),
                        before.version() + 1));
    }

    @Override
    public Slice<HourBudget> list(BudgetFilter filter, PageRequest page) {
        return InMemoryLists.newestFirst(
                kept.values().stream().filter(it -> passes(it, filter)),
                page,
                it -> it.id().value());
    }

    private boolean passes(HourBudget budget, BudgetFilter filter) {
        boolean waits = budget.proposalReason() != null;
        return (filter.applicationId() == null
                        || filter.applicationId().equals(budget.grant().applicationId()))
                && (filter.humanId() == null || filter.humanId().equals(budget.humanId()))
                && (filter.humans() == null || filter.humans().contains(budget.humanId()))
                && (filter.proposalNeeded() == null || filter.proposalNeeded() == waits)
                && (filter.own() == null
                        || filter.own().include(parties.of(budget.grant().applicationId())));
    }
}
