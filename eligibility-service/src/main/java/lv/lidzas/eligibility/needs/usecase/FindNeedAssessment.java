package lv.lidzas.eligibility.needs.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.needs.domain.NeedAssessment;
import lv.lidzas.eligibility.needs.domain.NeedRefusal;
import lv.lidzas.eligibility.rules.facts.NeedAssessmentId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** Reads an assessment of a need (parāda vajadzības novērtējumu); one that the caller may not see is as good as unknown. */
@ApplicationScoped
public class FindNeedAssessment {

    private final NeedAssessments assessments;
    private final LegalClock clock;

    FindNeedAssessment(NeedAssessments assessments, LegalClock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Transactional
    public Result<NeedAssessment, NeedRefusal> handle(NeedAssessmentId id, Caller caller) {
        NeedAssessment found = assessments.find(id, NeedFilter.ALL.seenBy(caller, clock.today()));
        return found == null ? Result.refused(new NeedRefusal.Unknown()) : Result.done(found);
    }
}
