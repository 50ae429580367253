package lv.lidzas.eligibility.needs.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.needs.domain.NeedAssessment;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Reads the assessments of needs that the caller may see (parāda vajadzību novērtējumu sarakstu). */
@ApplicationScoped
public class ListNeedAssessments {

    private final NeedAssessments assessments;
    private final LegalClock clock;

    ListNeedAssessments(NeedAssessments assessments, LegalClock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Transactional
    public Slice<NeedAssessment> handle(NeedFilter filter, PageRequest page, Caller caller) {
        return assessments.list(filter.seenBy(caller, clock.today()), page);
    }
}
