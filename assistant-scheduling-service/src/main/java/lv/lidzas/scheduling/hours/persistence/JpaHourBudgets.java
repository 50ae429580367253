package lv.lidzas.scheduling.hours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.BudgetFilter;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import org.jspecify.annotations.Nullable;

/** The hour budgets in PostgreSQL. */
@ApplicationScoped
public class JpaHourBudgets implements HourBudgets {

    private final HourBudgetRows rows;
    private final HeardParties parties;
    private final LegalClock clock;

    JpaHourBudgets(HourBudgetRows rows, HeardParties parties, LegalClock clock) {
        this.rows = rows;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public @Nullable HourBudget find(BudgetId id) {
        return toDomain(rows.findById(id.value()));
    }

    @Override
    public @Nullable HourBudget findToChange(BudgetId id) {
        return toDomain(rows.findById(id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static @Nullable HourBudget toDomain(@Nullable HourBudgetRow row) {
        return row == null ? null : HourBudgetRowMapping.toDomain(row);
    }

    @Override
    public boolean isOpenFor(UUID decisionId) {
        return rows.count("decisionId", decisionId) > 0;
    }

    /** Without the row, which would be remembered as it was before it was locked. */
    @Override
    public @Nullable BudgetId ofDecision(UUID decisionId) {
        return rows.getEntityManager()
                .createQuery("select id from HourBudgetRow where decisionId = ?1", UUID.class)
                .setParameter(1, decisionId)
                .getResultStream()
                .map(BudgetId::new)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<BudgetId> ofApplication(UUID applicationId) {
        return rows.find("applicationId = ?1 order by id", applicationId).stream()
                .map(row -> new BudgetId(row.id))
                .toList();
    }

    @Override
    public List<HourBudget> ofPersonToChange(UUID personId) {
        return rows
                .find("personId = ?1 order by id", personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(HourBudgetRowMapping::toDomain)
                .toList();
    }

    @Override
    public List<HourBudget> ofHumanToChange(UUID humanId) {
        return rows
                .find("humanId = ?1 order by id", humanId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(HourBudgetRowMapping::toDomain)
                .toList();
    }

    @Override
    public Map<BudgetId, HourBudget> find(Set<BudgetId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.list("id in ?1", ids.stream().map(BudgetId::value).toList()).stream()
                .map(HourBudgetRowMapping::toDomain)
                .collect(Collectors.toMap(HourBudget::id, Function.identity()));
    }

    /** Flushed at once, because the counters of its weeks refer to the budget. */
    @Override
    public void add(HourBudget budget) {
        HourBudgetRow row = new HourBudgetRow();
        HourBudgetRowMapping.write(budget, budget.openedAt(), row);
        PartyKey submitter = parties.of(row.applicationId).submitter();
        row.ownerKey = submitter == null ? null : submitter.text();
        rows.persistAndFlush(row);
    }

    /** Two changes within one tick of the clock are two versions as well. */
    @Override
    public void save(HourBudget budget) {
        HourBudgetRow row = rows.findById(budget.id().value());
        Instant now = clock.now();
        Instant tick = row.changedAt.plus(1, ChronoUnit.MICROS);
        HourBudgetRowMapping.write(budget, now.isBefore(tick) ? tick : now, row);
    }

    @Override
    public Slice<HourBudget> list(BudgetFilter filter, PageRequest page) {
        Boolean waits = filter.proposalNeeded();
        Conditions conditions =
                new Conditions(HourBudgetRow.class)
                        .and("applicationId = :application", "application", filter.applicationId())
                        .and("humanId = :human", "human", filter.humanId())
                        .and("humanId in :humans", "humans", filter.humans())
                        .andOwn(filter.own(), "ownerKey", "applicationId")
                        .and("proposalReason is not null", Boolean.TRUE.equals(waits))
                        .and("proposalReason is null", Boolean.FALSE.equals(waits));
        return conditions
                .newestFirst(rows, page, row -> row.id)
                .map(HourBudgetRowMapping::toDomain);
    }
}
