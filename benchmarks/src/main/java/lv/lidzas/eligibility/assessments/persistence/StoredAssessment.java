package lv.lidzas.eligibility.assessments.persistence;

import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.kit.json.StoredJson;

/** What the service would store of an assessment, for the benchmarks; in this package because the mapping is nobody else's business. */
public final class StoredAssessment {

    private StoredAssessment() {}

    /** The facts and the trace as JSON. */
    public static String json(Assessment assessment) {
        AssessmentRow row = new AssessmentRow();
        AssessmentRowMapping.write(assessment, row);
        return StoredJson.write(assessment.facts()) + row.trace;
    }
}
