package lv.lidzas.eligibility.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.usecase.AssessmentFilter;
import lv.lidzas.eligibility.usecase.Assessments;
import org.jspecify.annotations.Nullable;

/** Runs of the rules in PostgreSQL; a unique index keeps one of them current per application. */
@ApplicationScoped
public class JpaAssessments implements Assessments {

    private final AssessmentRows rows;

    JpaAssessments(AssessmentRows rows) {
        this.rows = rows;
    }

    @Override
    public void append(Assessment assessment) {
        close(assessment.applicationId());
        rows.persistAndFlush(AssessmentRowMapping.toRow(assessment));
    }

    @Override
    public void close(ApplicationId application) {
        rows.find("applicationId = ?1 and current", application.value()).stream()
                .forEach(before -> before.current = false);
        // At once: Hibernate inserts before it updates, which the unique index would not take.
        rows.flush();
    }

    @Override
    public @Nullable Assessment current(ApplicationId application) {
        return AssessmentRowMapping.toDomain(
                rows.find("applicationId = ?1 and current", application.value()).firstResult());
    }

    @Override
    public @Nullable Assessment find(AssessmentId id) {
        return AssessmentRowMapping.toDomain(rows.findById(id.value()));
    }

    @Override
    public List<Assessment> list(AssessmentFilter filter) {
        Conditions where = new Conditions();
        if (filter.applicationId() != null) {
            where.and(
                    "applicationId = :application", "application", filter.applicationId().value());
        }
        if (filter.outcome() != null) {
            where.and("outcome = :outcome", "outcome", filter.outcome());
        }
        if (filter.history() == AssessmentFilter.History.CURRENT) {
            where.and("current = :current", "current", true);
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
                .map(AssessmentRowMapping::existing)
                .toList();
    }
}
