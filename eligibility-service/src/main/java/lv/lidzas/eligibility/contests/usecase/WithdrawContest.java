package lv.lidzas.eligibility.contests.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.eligibility.contests.domain.ContestRefusal;
import lv.lidzas.eligibility.contests.domain.ContestResult;
import lv.lidzas.eligibility.contests.domain.ContestRuling;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.usecase.DecisionFilter;
import lv.lidzas.eligibility.decisions.usecase.Decisions;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.Result;

/** A party takes back the contest that it filed (atsauc apstrīdēšanu), while nothing became of it. */
@ApplicationScoped
public class WithdrawContest {

    /**
     * What the party asks.
     *
     * @param id the contest
     * @param reason in words
     * @param by the party
     */
    public record Command(ContestId id, String reason, Caller by) {}

    private final CaseFiles files;
    private final Decisions decisions;
    private final Contests contests;
    private final ContestedDecisions contested;
    private final ContestEvents events;
    private final LegalClock clock;

    WithdrawContest(
            CaseFiles files,
            Decisions decisions,
            Contests contests,
            ContestedDecisions contested,
            ContestEvents events,
            LegalClock clock) {
        this.files = files;
        this.decisions = decisions;
        this.contests = contests;
        this.contested = contested;
        this.events = events;
        this.clock = clock;
    }

    /** Who is no party any more takes nothing back, although they filed it. */
    @Transactional
    public Result<Contest, ContestRefusal> handle(Command command) {
        DecisionId id = contests.decisionOf(command.id());
        ApplicationId application = id == null ? null : decisions.applicationOf(id);
        if (id == null || application == null) {
            return Result.refused(new ContestRefusal.Unknown());
        }
        files.hold(application);
        DecisionFilter own =
                DecisionFilter.ALL.ownOf(new OwnCases(command.by().parties(), clock.today()));
        Decision decision = decisions.find(id, own);
        if (decision == null) {
            return Result.refused(new ContestRefusal.Unknown());
        }
        return contests.of(id).stream()
                .filter(contest -> contest.id().equals(command.id()))
                .findFirst()
                .map(contest -> withdraw(command, decision, contest))
                .orElseGet(() -> Result.refused(new ContestRefusal.Unknown()));
    }

    private Result<Contest, ContestRefusal> withdraw(
            Command command, Decision decision, Contest contest) {
        if (!command.by().is(contest.filing().by())) {
            return Result.refused(new ContestRefusal.OfAnother());
        }
        if (contest.ruling() != null) {
            return Result.refused(new ContestRefusal.Settled());
        }
        ContestRuling ruling =
                new ContestRuling(
                        ContestResult.WITHDRAWN,
                        clock.today(),
                        // There is no paper: it is found by its own id.
                        contest.id().toString(),
                        command.reason(),
                        clock.now(),
                        command.by().self());
        Contest withdrawn = contested.keep(decision, contest.decide(ruling));
        events.publish(new ContestEvent.Decided(withdrawn, ruling));
        return Result.done(withdrawn);
    }
}
