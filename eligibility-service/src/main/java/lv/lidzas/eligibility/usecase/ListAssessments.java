package lv.lidzas.eligibility.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.kit.identity.Caller;

/** Reads the runs of the rules that the caller may see (parāda izvērtējumu sarakstu). */
@ApplicationScoped
public class ListAssessments {

    private final Assessments assessments;

    ListAssessments(Assessments assessments) {
        this.assessments = assessments;
    }

    @Transactional
    public List<Assessment> handle(AssessmentFilter filter, Caller caller) {
        return assessments.list(caller.readsEverything() ? filter : filter.ownOf(caller.subject()));
    }
}
