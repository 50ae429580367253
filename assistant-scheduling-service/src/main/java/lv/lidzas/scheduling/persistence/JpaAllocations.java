package lv.lidzas.scheduling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AllocationId;
import lv.lidzas.scheduling.usecase.AllocationQuery;
import lv.lidzas.scheduling.usecase.Allocations;
import org.jspecify.annotations.Nullable;

/** The allocations in PostgreSQL. */
@ApplicationScoped
public class JpaAllocations implements Allocations {

    private static final String CONCERNS =
            """
            (exists (select 1 from HourBudgetRow b where b.id = r.budgetId and b.ownerSubject = :subject)
             or exists (select 1 from AssistantRow a where a.id = r.assistantId and a.loginSubject = :subject))
            """;

    private final EntityManager entities;

    JpaAllocations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public @Nullable Allocation find(AllocationId id) {
        AllocationRow row = entities.find(AllocationRow.class, id.value());
        return row == null ? null : row.toAllocation();
    }

    @Override
    public void add(Allocation allocation) {
        entities.persist(new AllocationRow(allocation));
    }

    @Override
    public Allocation save(Allocation allocation) {
        AllocationRow row = entities.find(AllocationRow.class, allocation.id().value());
        row.take(allocation);
        try {
            entities.flush();
        } catch (OptimisticLockException _) {
            throw new StaleVersion();
        }
        return row.toAllocation();
    }

    @Override
    public List<Allocation> list(AllocationQuery query) {
        return new Filter()
                        .and("r.budgetId = :budget", "budget", query.budgetId())
                        .and("r.assistantId = :assistant", "assistant", query.assistantId())
                        .and(CONCERNS, "subject", query.concernedSubject())
                        .and("r.id < :after", "after", query.after())
                        .page(entities, AllocationRow.class, query.limit())
                        .stream()
                        .map(AllocationRow::toAllocation)
                        .toList();
    }

    @Override
    public boolean concerns(Allocation allocation, String subject) {
        return !new Filter()
                .and("r.id = :id", "id", allocation.id().value())
                .and(CONCERNS, "subject", subject)
                .page(entities, AllocationRow.class, 1)
                .isEmpty();
    }
}
