package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Lists the cases that wait (gaidošās lietas), for the round that looks at them again. */
@ApplicationScoped
public class ListOpenCases {

    private final Assessments assessments;

    ListOpenCases(Assessments assessments) {
        this.assessments = assessments;
    }

    @Transactional
    public Slice<ApplicationId> handle(PageRequest page) {
        return assessments
                .list(AssessmentFilter.WAITING, page)
                .map(waiting -> new ApplicationId(waiting.applicationId()));
    }
}
