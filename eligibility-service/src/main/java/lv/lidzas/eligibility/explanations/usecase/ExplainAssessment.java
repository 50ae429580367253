package lv.lidzas.eligibility.explanations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.explanations.domain.Explanation;
import lv.lidzas.eligibility.explanations.domain.ExplanationRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/** Explains a run of the rules (paskaidro izvērtējumu) to whoever may read it, also while the case waits. */
@ApplicationScoped
public class ExplainAssessment {

    private final FoundAssessments assessments;

    ExplainAssessment(FoundAssessments assessments) {
        this.assessments = assessments;
    }

    public Result<Explanation, ExplanationRefusal> handle(AssessmentId id, Caller caller) {
        return assessments.explained(null, id, caller);
    }
}
