package lv.lidzas.eligibility.explanations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.eligibility.explanations.domain.Explanation;
import lv.lidzas.eligibility.explanations.domain.ExplanationRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/**
 * Explains a decision (paskaidro lēmumu) to whoever may read it.
 *
 * <p>Without a transaction of its own: the search for ways must not hold a connection.
 */
@ApplicationScoped
public class ExplainDecision {

    private final FindDecision findDecision;
    private final FoundAssessments assessments;

    ExplainDecision(FindDecision findDecision, FoundAssessments assessments) {
        this.findDecision = findDecision;
        this.assessments = assessments;
    }

    public Result<Explanation, ExplanationRefusal> handle(DecisionId id, Caller caller) {
        return switch (findDecision.handle(id, caller)) {
            case Result.Done<Decision, DecisionRefusal>(Decision decision) ->
                    assessments.explained(decision, decision.assessmentId(), caller);
            case Result.Refused<Decision, DecisionRefusal> _ ->
                    Result.refused(new ExplanationRefusal.Unknown());
        };
    }
}
