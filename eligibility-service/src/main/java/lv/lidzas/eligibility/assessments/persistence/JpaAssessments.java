package lv.lidzas.eligibility.assessments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.usecase.AssessmentFilter;
import lv.lidzas.eligibility.assessments.usecase.AssessmentSummary;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Runs of the rules in PostgreSQL; a unique index keeps one of them current per application. */
@ApplicationScoped
public class JpaAssessments implements Assessments {

    private static final String SUMMARY =
            """
            id, applicationId, current, assessedOn, madeAt, ruleSetId, figuresFrom, outcome, waitsFor, proposedDecisionId\
            """;

    private final AssessmentRows rows;

    JpaAssessments(AssessmentRows rows) {
        this.rows = rows;
    }

    @Override
    public void append(Assessment assessment) {
        close(assessment.applicationId());
        AssessmentRow row = new AssessmentRow();
        AssessmentRowMapping.write(assessment, row);
        rows.persist(row);
    }

    @Override
    public void rely(ApplicationId application, Facts relied) {
        rows.find("applicationId = ?1 and current", application.value())
                .firstResultOptional()
                .ifPresent(row -> row.facts = AssessmentRowMapping.write(relied));
    }

    @Override
    public void close(ApplicationId application) {
        // Without reading the run, which is long; and at once, for the unique index takes the next
        // one only then.
        rows.update("current = false where applicationId = ?1 and current", application.value());
    }

    @Override
    public @Nullable Assessment current(ApplicationId application) {
        AssessmentRow row =
                rows.find("applicationId = ?1 and current", application.value()).firstResult();
        return row == null ? null : AssessmentRowMapping.toDomain(row);
    }

    @Override
    public @Nullable Assessment find(AssessmentId id) {
        AssessmentRow row = rows.findById(id.value());
        return row == null ? null : AssessmentRowMapping.toDomain(row);
    }

    @Override
    public Slice<AssessmentSummary> list(AssessmentFilter filter, PageRequest page) {
        ApplicationId application = filter.applicationId();
        boolean onlyCurrent = filter.history() == AssessmentFilter.History.CURRENT;
        return new Conditions(AssessmentRow.class)
                .and(
                        "applicationId = :application",
                        "application",
                        application == null ? null : application.value())
                .and("outcome = :outcome", "outcome", filter.outcome())
                .and("current", onlyCurrent)
                .and("submitterSubject = :subject", "subject", filter.submitterSubject())
                .newestFirst(rows, SUMMARY, AssessmentSummary.class, page, AssessmentSummary::id);
    }
}
