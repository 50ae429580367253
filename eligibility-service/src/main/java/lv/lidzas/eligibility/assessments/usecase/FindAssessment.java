package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Reads a run of the rules (parāda izvērtējumu); one that the caller may not see is as good as unknown. */
@ApplicationScoped
public class FindAssessment {

    private final Assessments assessments;

    FindAssessment(Assessments assessments) {
        this.assessments = assessments;
    }

    @Transactional
    public @Nullable Assessment handle(AssessmentId id, Caller caller) {
        Assessment found = assessments.find(id);
        boolean visible =
                found != null
                        && (caller.readsEverything()
                                || caller.subject()
                                        .equals(found.facts().application().submitterSubject()));
        return visible ? found : null;
    }
}
