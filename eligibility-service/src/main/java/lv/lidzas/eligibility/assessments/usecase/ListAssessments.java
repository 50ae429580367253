package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.AssessmentSummary;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Reads the runs of the rules that the caller may see (parāda izvērtējumu sarakstu). */
@ApplicationScoped
public class ListAssessments {

    private final Assessments assessments;
    private final LegalClock clock;

    ListAssessments(Assessments assessments, LegalClock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Transactional
    public Slice<AssessmentSummary> handle(
            AssessmentFilter filter, PageRequest page, Caller caller) {
        if (caller.readsEverything()) {
            return assessments.list(filter, page);
        }
        OwnCases own = new OwnCases(caller.parties(), clock.today());
        return assessments.list(filter.ownOf(own), page).map(AssessmentSummary::withoutProposal);
    }
}
