package lv.lidzas.eligibility.contests.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;

/** Reads the contests of a decision (parāda lēmuma apstrīdēšanu sarakstu), to whoever may read the decision. */
@ApplicationScoped
public class ListContests {

    private final FindDecision findDecision;
    private final Contests contests;

    ListContests(FindDecision findDecision, Contests contests) {
        this.findDecision = findDecision;
        this.contests = contests;
    }

    @Transactional
    public Result<Slice<Contest>, ContestRefusal> handle(
            DecisionId id, PageRequest page, Caller caller) {
        return switch (findDecision.handle(id, caller)) {
            case Result.Done<Decision, DecisionRefusal>(Decision decision) ->
                    Result.done(contests.list(decision.id(), page));
            case Result.Refused<Decision, DecisionRefusal> _ ->
                    Result.refused(new ContestRefusal.Unknown());
        };
    }
}
