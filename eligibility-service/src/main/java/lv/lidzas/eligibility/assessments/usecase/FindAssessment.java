package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.AssessmentRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/** Reads a run of the rules (parāda izvērtējumu); one that the caller may not see is as good as unknown. */
@ApplicationScoped
public class FindAssessment {

    private final Assessments assessments;

    FindAssessment(Assessments assessments) {
        this.assessments = assessments;
    }

    @Transactional
    public Result<Assessment, AssessmentRefusal> handle(AssessmentId id, Caller caller) {
        Assessment found = assessments.find(id);
        return found != null
                        && (caller.readsEverything()
                                || caller.subject()
                                        .equals(found.facts().application().submitterSubject()))
                ? Result.done(found)
                : Result.refused(new AssessmentRefusal.Unknown());
    }
}
