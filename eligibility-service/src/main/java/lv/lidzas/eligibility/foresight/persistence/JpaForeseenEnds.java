package lv.lidzas.eligibility.foresight.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.foresight.domain.KeptEnd;
import lv.lidzas.eligibility.foresight.domain.Threshold;
import lv.lidzas.eligibility.foresight.usecase.ForeseenEndFilter;
import lv.lidzas.eligibility.foresight.usecase.ForeseenEnds;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** What ends soon, in PostgreSQL. */
@ApplicationScoped
public class JpaForeseenEnds implements ForeseenEnds {

    private static final String TURN = "foresight";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String REPRESENTED =
            """
            select c.caseId, max(p.validUntil) from CasePartiesRow c join c.parties p
            where p.role = REPRESENTATIVE and c.caseId in ?1
            group by c.caseId having count(p.validUntil) = count(*)
            """;

    private static final String FORGET =
            """
            delete from foreseen_end kept where decision_id > ?1 and decision_id <= ?2 and not exists (
                select from jsonb_to_recordset(cast(?3 as jsonb)) as now (kind text, subject_id uuid, day date, decision_id uuid)
                where now.decision_id = kept.decision_id and now.kind = kept.kind and now.subject_id = kept.subject_id and now.day = kept.day)
            """;

    private static final String KEEP =
            """
            insert into foreseen_end (id, kind, subject_id, day, decision_id, application_id, person_id)
            select id, kind, subject_id, day, decision_id, application_id, person_id
            from jsonb_to_recordset(cast(?1 as jsonb)) as now (id uuid, kind text, subject_id uuid, day date, decision_id uuid,
                application_id uuid, person_id uuid)
            on conflict on constraint uq_foreseen_end do nothing
            """;

    private static final String TELL =
            """
            insert into told_end (application_id, kind, subject_id, day, days_ahead) values (?1, ?2, ?3, ?4, ?5)
            on conflict on constraint pk_told_end do nothing
            """;

    private final ForeseenEndRows rows;
    private final NamedLocks locks;

    JpaForeseenEnds(ForeseenEndRows rows, NamedLocks locks) {
        this.rows = rows;
        this.locks = locks;
    }

    @Override
    public boolean takeTurn() {
        return locks.tryHold(TURN);
    }

    @Override
    public Map<ApplicationId, LocalDate> lastRepresentations(Collection<ApplicationId> cases) {
        Map<ApplicationId, LocalDate> last = new HashMap<>();
        entities()
                .createQuery(REPRESENTED, Object[].class)
                .setParameter(1, cases.stream().map(ApplicationId::value).toList())
                .getResultStream()
                .forEach(row -> last.put(new ApplicationId((UUID) row[0]), (LocalDate) row[1]));
        return last;
    }

    @Override
    public void keep(List<KeptEnd> ahead, @Nullable DecisionId after, @Nullable DecisionId last) {
        String now = ForeseenEndRowMapping.newRows(ahead);
        entities()
                .createNativeQuery(FORGET)
                .setParameter(1, after == null ? BEFORE_ALL : after.value())
                .setParameter(2, last == null ? AFTER_ALL : last.value())
                .setParameter(3, now)
                .executeUpdate();
        entities().createNativeQuery(KEEP).setParameter(1, now).executeUpdate();
    }

    @Override
    public boolean tell(KeptEnd end, Threshold threshold) {
        return entities()
                        .createNativeQuery(TELL)
                        .setParameter(1, end.applicationId().value())
                        .setParameter(2, end.end().kind().name())
                        .setParameter(3, end.end().subject())
                        .setParameter(4, end.end().day())
                        .setParameter(5, threshold.days())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Slice<KeptEnd> list(ForeseenEndFilter filter, PageRequest page) {
        ApplicationId application = filter.applicationId();
        return new Conditions(ForeseenEndRow.class)
                .and("kind = :kind", "kind", filter.kind())
                .and("personId = :person", "person", filter.personId())
                .and(
                        "applicationId = :application",
                        "application",
                        application == null ? null : application.value())
                .between("day", filter.from(), filter.until())
                .newestFirst(rows, page, row -> row.id)
                .map(ForeseenEndRowMapping::toDomain);
    }

    private EntityManager entities() {
        return rows.getEntityManager();
    }
}
