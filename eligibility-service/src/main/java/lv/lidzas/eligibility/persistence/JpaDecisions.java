package lv.lidzas.eligibility.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.DecisionId;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.StateKind;
import lv.lidzas.eligibility.usecase.DecisionFilter;
import lv.lidzas.eligibility.usecase.Decisions;
import lv.lidzas.kit.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Decisions in PostgreSQL; unique indexes keep one open and one issued decision per application. */
@ApplicationScoped
public class JpaDecisions implements Decisions {

    private final DecisionRows rows;

    JpaDecisions(DecisionRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Decision decision) {
        DecisionRow row = new DecisionRow();
        DecisionRowMapping.fill(row, decision);
        rows.persistAndFlush(row);
    }

    @Override
    public Decision save(Decision decision) {
        DecisionRow row = rows.findById(decision.id().value());
        if (row == null || row.version != decision.version()) {
            throw new StaleVersion();
        }
        DecisionRowMapping.fill(row, decision);
        try {
            // At once: the next insert may need the place that this change gives free in a unique
            // index.
            rows.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersion(e);
        }
        return DecisionRowMapping.existing(row);
    }

    @Override
    public @Nullable Decision proposedFor(ApplicationId application) {
        return DecisionRowMapping.toDomain(
                rows.find(
                                "applicationId = ?1 and state = ?2",
                                application.value(),
                                StateKind.PROPOSED)
                        .firstResult());
    }

    /** Without the row, which would be remembered as it was before the case was held. */
    @Override
    public @Nullable ApplicationId applicationOf(DecisionId id) {
        return rows.getEntityManager()
                .createQuery("select applicationId from DecisionRow where id = ?1", UUID.class)
                .setParameter(1, id.value())
                .getResultStream()
                .map(ApplicationId::new)
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Decision find(DecisionId id) {
        return DecisionRowMapping.toDomain(rows.findById(id.value()));
    }

    @Override
    public List<Decision> list(DecisionFilter filter) {
        Conditions where = new Conditions();
        if (filter.applicationId() != null) {
            where.and(
                    "applicationId = :application", "application", filter.applicationId().value());
        }
        if (filter.state() != null) {
            where.and("state = :state", "state", filter.state());
        }
        if (filter.submitterSubject() != null) {
            where.and("submitterSubject = :subject", "subject", filter.submitterSubject());
        }
        if (filter.after() != null) {
            where.and("id < :after", "after", filter.after());
        }
        return rows
                .find(where.query() + " order by id desc", where.values())
                .page(0, filter.count())
                .stream()
                .map(DecisionRowMapping::existing)
                .toList();
    }
}
