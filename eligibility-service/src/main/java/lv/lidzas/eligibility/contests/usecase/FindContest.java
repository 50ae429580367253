package lv.lidzas.eligibility.contests.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.eligibility.contests.domain.ContestRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/** Reads a contest (parāda apstrīdēšanu), to whoever may read the decision. */
@ApplicationScoped
public class FindContest {

    private final FindDecision findDecision;
    private final Contests contests;

    FindContest(FindDecision findDecision, Contests contests) {
        this.findDecision = findDecision;
        this.contests = contests;
    }

    @Transactional
    public Result<Contest, ContestRefusal> handle(ContestId id, Caller caller) {
        DecisionId decision = contests.decisionOf(id);
        return decision != null
                        && findDecision.handle(decision, caller)
                                instanceof Result.Done<Decision, DecisionRefusal>
                ? contests.of(decision).stream()
                        .filter(contest -> contest.id().equals(id))
                        .findFirst()
                        .map(Result::<Contest, ContestRefusal>done)
                        .orElseGet(() -> Result.refused(new ContestRefusal.Unknown()))
                : Result.refused(new ContestRefusal.Unknown());
    }
}
