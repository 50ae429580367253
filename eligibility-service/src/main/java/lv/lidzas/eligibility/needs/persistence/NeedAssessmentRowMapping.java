package lv.lidzas.eligibility.needs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.eligibility.needs.domain.NeedAssessment;
import lv.lidzas.eligibility.needs.domain.NeedFindings;
import lv.lidzas.eligibility.needs.domain.Recording;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.NeedAssessmentId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PartyKey;

/** Assessments of needs to rows and back; what was found is encrypted under the person's key. */
@ApplicationScoped
class NeedAssessmentRowMapping {

    private static final String FINDINGS = "need_assessment.findings";

    private final SealedFields fields;

    NeedAssessmentRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Reads the keys of a page at once. */
    void fetchKeys(List<NeedAssessmentRow> rows) {
        fields.fetch(rows.stream().map(row -> row.personId).toList());
    }

    void write(NeedAssessment assessment, NeedFindings findings, NeedAssessmentRow row) {
        row.id = assessment.id().value();
        row.applicationId = assessment.applicationId().value();
        row.personId = assessment.personId().value();
        row.assessedOn = assessment.assessedOn();
        row.intensity = assessment.intensity();
        row.findings = fields.sealed(row.personId, FINDINGS, StoredJson.write(findings));
        row.recordedAt = assessment.recorded().at();
        row.recordedBy = assessment.recorded().by().text();
    }

    NeedAssessment toDomain(NeedAssessmentRow row) {
        String findings = fields.open(row.personId, FINDINGS, row.findings);
        return new NeedAssessment(
                new NeedAssessmentId(row.id),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                row.assessedOn,
                row.intensity,
                findings == null ? null : StoredJson.read(findings, NeedFindings.class),
                new Recording(row.recordedAt, new PartyKey(row.recordedBy)));
    }
}
