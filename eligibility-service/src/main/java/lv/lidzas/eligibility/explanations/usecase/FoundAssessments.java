package lv.lidzas.eligibility.explanations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.AssessmentRefusal;
import lv.lidzas.eligibility.assessments.usecase.FindAssessment;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.explanations.domain.Explanation;
import lv.lidzas.eligibility.explanations.domain.ExplanationRefusal;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** The assessments that a caller may read, explained. */
@ApplicationScoped
class FoundAssessments {

    private final FindAssessment findAssessment;
    private final RuleSets ruleSets;

    FoundAssessments(FindAssessment findAssessment, RuleSets ruleSets) {
        this.findAssessment = findAssessment;
        this.ruleSets = ruleSets;
    }

    Result<Explanation, ExplanationRefusal> explained(
            @Nullable Decision decision, AssessmentId id, Caller caller) {
        return switch (findAssessment.handle(id, caller)) {
            case Result.Done<Assessment, AssessmentRefusal>(Assessment found) ->
                    Result.done(Explanation.of(decision, found, ruleSets));
            case Result.Refused<Assessment, AssessmentRefusal> _ ->
                    Result.refused(new ExplanationRefusal.Unknown());
        };
    }
}
