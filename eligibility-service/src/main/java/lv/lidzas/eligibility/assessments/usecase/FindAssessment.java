package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.AssessmentRefusal;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** Reads a run of the rules (parāda izvērtējumu); one that the caller may not see is as good as unknown. */
@ApplicationScoped
public class FindAssessment {

    private final Assessments assessments;
    private final HeardParties parties;
    private final LegalClock clock;

    FindAssessment(Assessments assessments, HeardParties parties, LegalClock clock) {
        this.assessments = assessments;
        this.parties = parties;
        this.clock = clock;
    }

    @Transactional
    public Result<Assessment, AssessmentRefusal> handle(AssessmentId id, Caller caller) {
        Assessment found = assessments.find(id);
        if (found != null && caller.readsEverything()) {
            return Result.done(found);
        }
        return found != null && isOwn(found.applicationId(), caller)
                ? Result.done(found.withoutProposal())
                : Result.refused(new AssessmentRefusal.Unknown());
    }

    private boolean isOwn(ApplicationId application, Caller caller) {
        return parties.of(application.value()).includeOn(clock.today(), caller.parties());
    }
}
