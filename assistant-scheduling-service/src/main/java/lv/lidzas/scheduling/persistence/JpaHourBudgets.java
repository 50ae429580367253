package lv.lidzas.scheduling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.usecase.BudgetQuery;
import lv.lidzas.scheduling.usecase.HourBudgets;
import org.jspecify.annotations.Nullable;

/** The hour budgets in PostgreSQL. */
@ApplicationScoped
public class JpaHourBudgets implements HourBudgets {

    private final EntityManager entities;
    private final LegalClock clock;

    JpaHourBudgets(EntityManager entities, LegalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public @Nullable HourBudget find(BudgetId id) {
        return budgetOf(entities.find(HourBudgetRow.class, id.value()));
    }

    @Override
    public @Nullable HourBudget findToChange(BudgetId id) {
        return budgetOf(
                entities.find(HourBudgetRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static @Nullable HourBudget budgetOf(@Nullable HourBudgetRow row) {
        return row == null ? null : row.toBudget();
    }

    @Override
    public boolean isOpenFor(UUID decisionId) {
        return !entities.createQuery(
                        "select 1 from HourBudgetRow r where r.decisionId = :decision",
                        Integer.class)
                .setParameter("decision", decisionId)
                .getResultList()
                .isEmpty();
    }

    /** Flushed at once, because the counters of its weeks refer to the budget. */
    @Override
    public void add(HourBudget budget) {
        entities.persist(new HourBudgetRow(budget));
        entities.flush();
    }

    /** The moment of the change makes a new version even if nothing else of the budget is different. */
    @Override
    public void save(HourBudget budget) {
        entities.find(HourBudgetRow.class, budget.id().value()).take(budget, clock.now());
    }

    @Override
    public List<HourBudget> list(BudgetQuery query) {
        return new Filter()
                        .and("r.applicationId = :application", "application", query.applicationId())
                        .and("r.ownerSubject = :owner", "owner", query.ownerSubject())
                        .and("r.id < :after", "after", query.after())
                        .page(entities, HourBudgetRow.class, query.limit())
                        .stream()
                        .map(HourBudgetRow::toBudget)
                        .toList();
    }
}
