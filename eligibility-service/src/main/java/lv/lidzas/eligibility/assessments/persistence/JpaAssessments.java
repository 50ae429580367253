package lv.lidzas.eligibility.assessments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.AssessmentSummary;
import lv.lidzas.eligibility.assessments.usecase.AssessmentFilter;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.cases.usecase.CaseChanges;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Runs of the rules in PostgreSQL; a unique index keeps one of them current per application. */
@ApplicationScoped
public class JpaAssessments implements Assessments {

    private static final String SUMMARY =
            """
            id, applicationId, current, assessedOn, madeAt, ruleSetId, figuresFrom, outcome, waitsFor, proposedDecisionId\
            """;

    private static final String FACTS = "assessment.facts";
    private static final String NEED = "assessment.need";

    private final AssessmentRows rows;
    private final SealedFields fields;
    private final HeardParties parties;
    private final CaseChanges changes;

    JpaAssessments(
            AssessmentRows rows, SealedFields fields, HeardParties parties, CaseChanges changes) {
        this.rows = rows;
        this.fields = fields;
        this.parties = parties;
        this.changes = changes;
    }

    @Override
    public void append(Assessment assessment) {
        close(assessment.applicationId());
        AssessmentRow row = new AssessmentRow();
        AssessmentRowMapping.write(assessment, row);
        write(assessment.facts(), row);
        PartyKey submitter = parties.of(row.applicationId).submitter();
        row.submitterKey = submitter == null ? null : submitter.text();
        rows.persist(row);
    }

    @Override
    public void rely(ApplicationId application, Facts relied) {
        rows.find("applicationId = ?1 and current", application.value())
                .firstResultOptional()
                .ifPresent(row -> write(relied, row));
    }

    private void write(Facts relied, AssessmentRow row) {
        row.facts = fields.sealed(row.personId, FACTS, AssessmentRowMapping.write(relied));
        row.need = fields.seal(row.personId, NEED, AssessmentRowMapping.writeNeed(relied));
    }

    @Override
    public void close(ApplicationId application) {
        // Without reading the run, which is long; and at once, for the unique index takes the next
        // one only then.
        rows.update("current = false where applicationId = ?1 and current", application.value());
        changes.note(application);
    }

    @Override
    public @Nullable Assessment current(ApplicationId application) {
        AssessmentRow row =
                rows.find("applicationId = ?1 and current", application.value()).firstResult();
        return row == null ? null : toDomain(row);
    }

    @Override
    public @Nullable Assessment find(AssessmentId id) {
        AssessmentRow row = rows.findById(id.value());
        return row == null ? null : toDomain(row);
    }

    private Assessment toDomain(AssessmentRow row) {
        return AssessmentRowMapping.toDomain(
                row,
                fields.open(row.personId, FACTS, row.facts),
                fields.open(row.personId, NEED, row.need));
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
                .andOwn(filter.own(), "submitterKey", "applicationId")
                .newestFirst(rows, SUMMARY, AssessmentSummary.class, page, AssessmentSummary::id);
    }
}
