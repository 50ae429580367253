package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Reads the runs of the rules that the caller may see (parāda izvērtējumu sarakstu). */
@ApplicationScoped
public class ListAssessments {

    private final Assessments assessments;

    ListAssessments(Assessments assessments) {
        this.assessments = assessments;
    }

    @Transactional
    public Slice<AssessmentSummary> handle(
            AssessmentFilter filter, PageRequest page, Caller caller) {
        return assessments.list(
                caller.readsEverything() ? filter : filter.ownOf(caller.subject()), page);
    }
}
