package lv.lidzas.scheduling.hours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.usecase.AllocationFilter;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import org.jspecify.annotations.Nullable;

/** The allocations in PostgreSQL. */
@ApplicationScoped
public class JpaAllocations implements Allocations {

    /** Whom an allocation concerns, in the list and of a single one: the owner of the budget, and the assistant. */
    private static final List<String> CONCERNS =
            List.of(
                    "ownerSubject = :subject",
                    "assistantId = (select a.id from AssistantRow a where a.loginSubject = :subject)");

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

    /** With the owner of the budget, so that the owner's list needs no other table. */
    @Override
    public void add(Allocation allocation) {
        AllocationRow row = new AllocationRow();
        AllocationRowMapping.write(allocation, row);
        row.ownerSubject = budgets.findById(allocation.budgetId().value()).ownerSubject;
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
        String subject = filter.concernedSubject();
        Conditions conditions =
                new Conditions(AllocationRow.class)
                        .and("budgetId = :budget", "budget", filter.budgetId())
                        .and("assistantId = :assistant", "assistant", filter.assistantId());
        if (subject != null) {
            conditions.andAnyOf(CONCERNS, Map.of("subject", subject));
        }
        return conditions
                .newestFirst(rows, page, row -> row.id)
                .map(AllocationRowMapping::toDomain);
    }

    @Override
    public boolean concerns(Allocation allocation, String subject) {
        return rows.count(
                        "id = :id and (" + String.join(" or ", CONCERNS) + ")",
                        Map.of("id", allocation.id().value(), "subject", subject))
                > 0;
    }
}
