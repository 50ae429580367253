package lv.lidzas.eligibility.rehearsals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalId;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedEffect;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedGrant;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedTotal;
import lv.lidzas.eligibility.rehearsals.usecase.Rehearsals;
import lv.lidzas.eligibility.rehearsals.usecase.RehearsedGrantFilter;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Rehearsals in PostgreSQL. */
@ApplicationScoped
public class JpaRehearsals implements Rehearsals {

    private static final String TURN = "rehearsals";

    /** One statement for many rows. */
    private static final String NOTE =
            """
            insert into rehearsed_grant (id, rehearsal_id, decision_id, application_id, person_id, effect, conditions, figures,
                minutes_before, minutes_after, per, is_marked)
            select id, rehearsal_id, decision_id, application_id, person_id, effect, conditions, figures, minutes_before, minutes_after,
                per, false
            from jsonb_to_recordset(cast(?1 as jsonb)) as found (id uuid, rehearsal_id uuid, decision_id uuid, application_id uuid,
                person_id uuid, effect text, conditions text[], figures text[], minutes_before integer, minutes_after integer, per text)
            """;

    private static final String TOTALS =
            """
            select effect, per, count(*), sum(minutesBefore), sum(minutesAfter) from RehearsedGrantRow where rehearsalId = ?1
            group by effect, per order by effect, per
            """;

    private final RehearsalRows rows;
    private final RehearsedGrantRows grants;
    private final NamedLocks locks;

    JpaRehearsals(RehearsalRows rows, RehearsedGrantRows grants, NamedLocks locks) {
        this.rows = rows;
        this.grants = grants;
        this.locks = locks;
    }

    @Override
    public boolean takeTurn() {
        return locks.tryHold(TURN);
    }

    @Override
    public @Nullable Rehearsal nextToWork() {
        return rows
                .find("state in (RUNNING, CARRYING_OUT) order by id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, 0)
                .stream()
                .findFirst()
                .map(RehearsalRowMapping::toDomain)
                .orElse(null);
    }

    @Override
    public void add(Rehearsal rehearsal) {
        RehearsalRow row = new RehearsalRow();
        RehearsalRowMapping.write(rehearsal, row);
        rows.persistAndFlush(row);
    }

    @Override
    public void save(Rehearsal rehearsal) {
        RehearsalRowMapping.write(rehearsal, rows.findById(rehearsal.id().value()));
    }

    @Override
    public @Nullable Rehearsal find(RehearsalId id) {
        RehearsalRow row = rows.findById(id.value());
        return row == null ? null : RehearsalRowMapping.toDomain(row);
    }

    @Override
    public @Nullable Rehearsal hold(RehearsalId id) {
        RehearsalRow row = rows.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        return row == null ? null : RehearsalRowMapping.toDomain(row);
    }

    @Override
    public void note(RehearsalId id, List<RehearsedGrant> found) {
        rows.getEntityManager()
                .createNativeQuery(NOTE)
                .setParameter(1, RehearsalRowMapping.newRows(id, found))
                .executeUpdate();
    }

    @Override
    public @Nullable RehearsedGrant nextToMark(RehearsalId id) {
        return grants
                .find(
                        "rehearsalId = ?1 and effect <> STAYS and not isMarked order by id",
                        id.value())
                .range(0, 0)
                .stream()
                .findFirst()
                .map(RehearsalRowMapping::toDomain)
                .orElse(null);
    }

    @Override
    public void mark(RehearsedGrant grant) {
        grants.findById(grant.id()).isMarked = grant.isMarked();
    }

    @Override
    public @Nullable Rehearsal lastThatMarked(DecisionId grant, ApplicationId application) {
        return grants
                .find(
                        "applicationId = ?1 and decisionId = ?2 and isMarked order by id desc",
                        application.value(),
                        grant.value())
                .range(0, 0)
                .stream()
                .findFirst()
                .map(row -> find(new RehearsalId(row.rehearsalId)))
                .orElse(null);
    }

    @Override
    public List<RehearsedTotal> totals(RehearsalId id) {
        return rows.getEntityManager()
                .createQuery(TOTALS, Object[].class)
                .setParameter(1, id.value())
                .getResultStream()
                .map(row ->
                        new RehearsedTotal(
                                (RehearsedEffect) row[0],
                                (Per) row[1],
                                (Long) row[2],
                                (Long) row[3],
                                row[4] == null ? null : (Long) row[4]))
                .toList();
    }

    @Override
    public Slice<RehearsedGrant> list(RehearsedGrantFilter filter, PageRequest page) {
        return new Conditions(RehearsedGrantRow.class)
                .and("rehearsalId = :rehearsal", "rehearsal", filter.rehearsalId().value())
                .and("effect = :effect", "effect", filter.effect())
                .newestFirst(grants, page, row -> row.id)
                .map(RehearsalRowMapping::toDomain);
    }
}
