package lv.lidzas.eligibility.needs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import lv.lidzas.eligibility.needs.domain.NeedAssessment;
import lv.lidzas.eligibility.needs.usecase.NeedAssessments;
import lv.lidzas.eligibility.needs.usecase.NeedFilter;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.NeedAssessmentId;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Assessments of needs in PostgreSQL. */
@ApplicationScoped
public class JpaNeedAssessments implements NeedAssessments {

    private final NeedAssessmentRows rows;
    private final NeedAssessmentRowMapping mapping;
    private final HeardParties parties;

    JpaNeedAssessments(
            NeedAssessmentRows rows, NeedAssessmentRowMapping mapping, HeardParties parties) {
        this.rows = rows;
        this.mapping = mapping;
        this.parties = parties;
    }

    @Override
    public void add(NeedAssessment assessment) {
        NeedAssessmentRow row = new NeedAssessmentRow();
        mapping.write(assessment, Objects.requireNonNull(assessment.findings()), row);
        PartyKey submitter = parties.of(row.applicationId).submitter();
        row.submitterKey = submitter == null ? null : submitter.text();
        rows.persist(row);
    }

    @Override
    public void open(ApplicationId application) {
        rows.update("open = true where applicationId = ?1 and not open", application.value());
    }

    @Override
    public @Nullable NeedAssessment find(NeedAssessmentId id, NeedFilter filter) {
        NeedAssessmentRow row = fitting(filter).one(rows, id.value());
        return row == null ? null : mapping.toDomain(row);
    }

    @Override
    public Slice<NeedAssessment> list(NeedFilter filter, PageRequest page) {
        Slice<NeedAssessmentRow> listed = fitting(filter).newestFirst(rows, page, row -> row.id);
        mapping.fetchKeys(listed.items());
        return listed.map(mapping::toDomain);
    }

    /** Lists and reads ask the same, so that nobody reads what no list shows. */
    private static Conditions fitting(NeedFilter filter) {
        ApplicationId application = filter.applicationId();
        return new Conditions(NeedAssessmentRow.class)
                .and(
                        "applicationId = :application",
                        "application",
                        application == null ? null : application.value())
                .and("open", filter.own() != null)
                .andOwn(filter.own(), "submitterKey", "applicationId");
    }
}
