package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/** What confirming a draft and giving it back have in common: to see that it still waits. */
@ApplicationScoped
class Drafts {

    /** A draft that waits, in its case, which is held. */
    record Draft(CaseFile file, Decision decision, DecisionState.InReview state) {}

    private final HeldDecisions held;

    Drafts(HeldDecisions held) {
        this.held = held;
    }

    /** The draft, if it is as the colleague saw it. */
    Result<Draft, DecisionRefusal> hold(DecisionId id, long expectedVersion, Caller by) {
        return held.handle(id, by).then(it -> waiting(it.file(), it.decision(), expectedVersion));
    }

    private static Result<Draft, DecisionRefusal> waiting(
            CaseFile file, Decision decision, long expectedVersion) {
        if (!(decision.state() instanceof DecisionState.InReview state)) {
            return Result.refused(new CaseRefusal.NotOpen());
        }
        if (decision.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return Result.done(new Draft(file, decision, state));
    }
}
