package lv.lidzas.eligibility.contests.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.eligibility.contests.domain.ContestLaw;
import lv.lidzas.eligibility.contests.domain.ContestRefusal;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.ContestMark;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.usecase.Decisions;
import lv.lidzas.eligibility.decisions.usecase.HeldDecisions;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/** How whoever decides on a contest comes to it, and what that makes of the decision. */
@ApplicationScoped
class ContestedDecisions {

    /** A contest of a decision in its case, which is held until the transaction ends. */
    record Held(CaseFile file, Decision decision, Contest contest) {}

    private final HeldDecisions held;
    private final Decisions decisions;
    private final Contests contests;

    ContestedDecisions(HeldDecisions held, Decisions decisions, Contests contests) {
        this.held = held;
        this.decisions = decisions;
        this.contests = contests;
    }

    /** The contest as it is once the case is held, for somebody who did not make the decision and to whom nobody in it is tied. */
    Result<Held, ContestRefusal> hold(ContestId id, Caller by) {
        DecisionId decision = contests.decisionOf(id);
        if (decision == null) {
            return Result.refused(new ContestRefusal.Unknown());
        }
        return switch (held.handle(decision, by)) {
            case Result.Done<HeldDecisions.Held, DecisionRefusal>(HeldDecisions.Held it) ->
                    impartially(it, id, by);
            case Result.Refused<HeldDecisions.Held, DecisionRefusal>(DecisionRefusal why) ->
                    Result.refused(
                            why instanceof CaseRefusal.OwnMatter
                                    ? new ContestRefusal.OwnMatter()
                                    : new ContestRefusal.Unknown());
        };
    }

    private Result<Held, ContestRefusal> impartially(
            HeldDecisions.Held it, ContestId id, Caller by) {
        Decision decision = it.decision();
        if (decisions.authorsOf(decision.id()).stream().anyMatch(by::is)) {
            return Result.refused(new ContestRefusal.Author());
        }
        return contests.of(decision.id()).stream()
                .filter(contest -> contest.id().equals(id))
                .findFirst()
                .map(contest ->
                        Result.<Held, ContestRefusal>done(new Held(it.file(), decision, contest)))
                .orElseGet(() -> Result.refused(new ContestRefusal.Unknown()));
    }

    /** Keeps a changed contest, and what all of them make of the decision. */
    Contest keep(Decision decision, Contest changed) {
        contests.save(changed);
        mark(
                decision,
                contests.of(decision.id()).stream()
                        .map(known -> known.id().equals(changed.id()) ? changed : known)
                        .toList());
        return changed;
    }

    /** Keeps what contests make of the decision. */
    void mark(Decision decision, List<Contest> all) {
        ContestMark mark = ContestLaw.markOf(all);
        if (!Objects.equals(mark, decision.contest())) {
            decisions.save(decision.contested(mark));
        }
    }
}
