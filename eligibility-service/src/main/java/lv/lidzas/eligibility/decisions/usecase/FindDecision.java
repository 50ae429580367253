package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** Reads a decision (parāda lēmumu); one that the caller may not see is as good as unknown. */
@ApplicationScoped
public class FindDecision {

    private final Decisions decisions;
    private final LegalClock clock;

    FindDecision(Decisions decisions, LegalClock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(DecisionId id, Caller caller) {
        Decision found = decisions.find(id, DecisionFilter.ALL.seenBy(caller, clock.today()));
        return found == null ? Result.refused(new CaseRefusal.Unknown()) : Result.done(found);
    }
}
