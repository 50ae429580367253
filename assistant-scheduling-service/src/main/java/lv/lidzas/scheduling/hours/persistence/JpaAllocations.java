package lv.lidzas.scheduling.hours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.Peek;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationFilter;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Concerned;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import org.jspecify.annotations.Nullable;

/** The allocations in PostgreSQL. */
@ApplicationScoped
public class JpaAllocations implements Allocations {

    private final AllocationRows rows;
    private final HourBudgetRows budgets;

    JpaAllocations(AllocationRows rows, HourBudgetRows budgets) {
        this.rows = rows;
        this.budgets = budgets;
    }

    @Override
    public @Nullable Allocation find(AllocationId id) {
        AllocationRow row = rows.findById(id.value());
        return row == null ? null : AllocationRowMapping.toDomain(row);
    }

    @Override
    public List<Allocation> ofBudget(BudgetId budget) {
        return rows.find("budgetId = ?1 order by id", budget.value()).stream()
                .map(AllocationRowMapping::toDomain)
                .toList();
    }

    @Override
    public List<Allocation> notOver(AssistantId assistant, LocalDate day) {
        LocalDate monday = IsoWeek.of(day).firstDay();
        return rows
                .find(
                        "assistantId = ?1 and lastDay >= ?2 and (freeFrom is null or freeFrom > ?2) order by id",
                        assistant.value(),
                        monday)
                .stream()
                .map(AllocationRowMapping::toDomain)
                .toList();
    }

    @Override
    public @Nullable BudgetId budgetOf(AllocationId id) {
        UUID found = Peek.at(rows.getEntityManager(), AllocationRow.class, "budgetId", id.value());
        return found == null ? null : new BudgetId(found);
    }

    @Override
    public List<BudgetId> budgetsOf(AssistantId assistant, Set<AllocationId> some) {
        return some.isEmpty()
                ? List.of()
                : rows.getEntityManager()
                        .createQuery(
                                "select distinct budgetId from AllocationRow where assistantId = ?1 and id in ?2 order by budgetId",
                                UUID.class)
                        .setParameter(1, assistant.value())
                        .setParameter(2, some.stream().map(AllocationId::value).toList())
                        .getResultStream()
                        .map(BudgetId::new)
                        .toList();
    }

    /** With the case of the budget and the login that filed it, so that their lists need no other table. */
    @Override
    public void add(Allocation allocation) {
        AllocationRow row = new AllocationRow();
        AllocationRowMapping.write(allocation, row);
        HourBudgetRow budget = budgets.findById(allocation.budgetId().value());
        row.applicationId = budget.applicationId;
        row.ownerKey = budget.ownerKey;
        rows.persist(row);
    }

    @Override
    public Allocation save(Allocation allocation) {
        AllocationRow row = rows.findById(allocation.id().value());
        if (row.version != allocation.version()) {
            throw new StaleVersion();
        }
        AllocationRowMapping.write(allocation, row);
        try {
            rows.flush();
        } catch (OptimisticLockException _) {
            throw new StaleVersion();
        }
        return AllocationRowMapping.toDomain(row);
    }

    @Override
    public Slice<Allocation> list(AllocationFilter filter, PageRequest page) {
        Concerned concerned = filter.concerned();
        Conditions conditions =
                new Conditions(AllocationRow.class)
                        .and("budgetId = :budget", "budget", filter.budgetId())
                        .and("assistantId = :assistant", "assistant", filter.assistantId());
        if (concerned != null) {
            conditions
                    .andOwn(concerned.own(), "ownerKey", "applicationId")
                    .orEachOf(
                            "assistantId",
                            concerned.assistants().stream().map(AssistantId::value).toList());
        }
        return conditions
                .newestFirst(rows, page, row -> row.id)
                .map(AllocationRowMapping::toDomain);
    }
}
