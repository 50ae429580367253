package lv.lidzas.eligibility.letters.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.eligibility.letters.domain.LetterRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/** The decisions of which a caller may read letters: those that the caller may read. */
@ApplicationScoped
class ReadableDecisions {

    private final FindDecision findDecision;

    ReadableDecisions(FindDecision findDecision) {
        this.findDecision = findDecision;
    }

    Result<Decision, LetterRefusal> find(DecisionId id, Caller caller) {
        return switch (findDecision.handle(id, caller)) {
            case Result.Done<Decision, DecisionRefusal>(Decision decision) -> Result.done(decision);
            case Result.Refused<Decision, DecisionRefusal> _ ->
                    Result.refused(new LetterRefusal.Unknown());
        };
    }
}
