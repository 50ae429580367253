package lv.lidzas.eligibility.corrections.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.corrections.domain.TextCorrection;
import lv.lidzas.eligibility.corrections.domain.TextCorrectionRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;

/** Reads how a decision was corrected (parāda lēmuma labojumus), for whoever reads the decision. */
@ApplicationScoped
public class ListTextCorrections {

    private final FindDecision findDecision;
    private final TextCorrections corrections;

    ListTextCorrections(FindDecision findDecision, TextCorrections corrections) {
        this.findDecision = findDecision;
        this.corrections = corrections;
    }

    @Transactional
    public Result<Slice<TextCorrection>, TextCorrectionRefusal> handle(
            DecisionId id, PageRequest page, Caller caller) {
        return switch (findDecision.handle(id, caller)) {
            case Result.Done<Decision, DecisionRefusal>(Decision decision) ->
                    Result.done(corrections.list(decision.id(), page));
            case Result.Refused<Decision, DecisionRefusal> _ ->
                    Result.refused(new TextCorrectionRefusal.Unknown());
        };
    }
}
