package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** Reads a decision (parāda lēmumu); one that the caller may not see is as good as unknown. */
@ApplicationScoped
public class FindDecision {

    private final Decisions decisions;
    private final HeardParties parties;
    private final LegalClock clock;

    FindDecision(Decisions decisions, HeardParties parties, LegalClock clock) {
        this.decisions = decisions;
        this.parties = parties;
        this.clock = clock;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(DecisionId id, Caller caller) {
        Decision found = decisions.find(id);
        return found != null && (caller.readsEverything() || isOwn(found.applicationId(), caller))
                ? Result.done(found)
                : Result.refused(new CaseRefusal.Unknown());
    }

    private boolean isOwn(ApplicationId application, Caller caller) {
        return parties.of(application.value()).includeOn(clock.today(), caller.parties());
    }
}
