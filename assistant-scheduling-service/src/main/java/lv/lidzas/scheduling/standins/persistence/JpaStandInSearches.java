package lv.lidzas.scheduling.standins.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.standins.domain.StandInSearch;
import lv.lidzas.scheduling.standins.usecase.StandInSearches;
import lv.lidzas.scheduling.visits.domain.VisitId;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The searches in PostgreSQL. */
@ApplicationScoped
public class JpaStandInSearches implements StandInSearches {

    private static final String TURN = "searches for stand-ins";

    private static final String DUE =
            """
            (select v.id from visit v left join stand_in_search s on s.visit_id = v.id
                where v.state = 'LEFT_OPEN' and v.earliest_at > :now and v.earliest_at <= :until
                and (s.visit_id is null or s.state <> 'SEARCHING' or s.next_at <= :now) order by v.first_day, v.id limit 1)
            union all
            (select s.visit_id from stand_in_search s join visit v on v.id = s.visit_id
                where s.state = 'SEARCHING' and (v.state <> 'LEFT_OPEN' or v.earliest_at <= :now) limit 1)
            """;

    private final StandInSearchRows rows;
    private final NamedLocks locks;

    JpaStandInSearches(StandInSearchRows rows, NamedLocks locks) {
        this.rows = rows;
        this.locks = locks;
    }

    @Override
    public boolean takeTurn() {
        return locks.tryHold(TURN);
    }

    @Override
    public @Nullable VisitId nextDue(Instant now, Instant until) {
        List<UUID> due =
                rows.getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(DUE, UUID.class)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .getResultList();
        return due.isEmpty() ? null : new VisitId(due.getFirst());
    }

    @Override
    public @Nullable StandInSearch find(VisitId visit) {
        StandInSearchRow row = rows.findById(visit.value());
        return row == null ? null : toDomain(row);
    }

    @Override
    public void save(StandInSearch search) {
        StandInSearchRow known = rows.findById(search.visitId().value());
        StandInSearchRow row = known == null ? new StandInSearchRow() : known;
        row.visitId = search.visitId().value();
        row.budgetId = search.budgetId().value();
        row.applicationId = search.applicationId();
        row.day = search.day();
        row.state = search.state();
        row.wave = search.wave();
        row.begunAt = search.begunAt();
        row.nextAt = search.nextAt();
        row.alarmAt = search.alarmAt();
        row.alarmedAt = search.alarmedAt();
        if (known == null) {
            rows.persist(row);
        }
    }

    @Override
    public Slice<StandInSearch> list(Filter filter, PageRequest page) {
        return new Conditions(StandInSearchRow.class)
                .and("state = 'SEARCHING'", true)
                .and("alarmedAt is not null", filter.alarmed())
                .and("applicationId = :application", "application", filter.applicationId())
                .newestFirst(rows, page, row -> row.visitId)
                .map(JpaStandInSearches::toDomain);
    }

    private static StandInSearch toDomain(StandInSearchRow row) {
        return new StandInSearch(
                new VisitId(row.visitId),
                new BudgetId(row.budgetId),
                row.applicationId,
                row.day,
                row.state,
                row.wave,
                row.begunAt,
                row.nextAt,
                row.alarmAt,
                row.alarmedAt);
    }
}
