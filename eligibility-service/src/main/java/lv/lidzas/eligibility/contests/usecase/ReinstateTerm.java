package lv.lidzas.eligibility.contests.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.eligibility.contests.domain.ContestRefusal;
import lv.lidzas.eligibility.contests.domain.StatedReason;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** A lead caseworker gives the term back to somebody who was late (atjauno apstrīdēšanas termiņu), within three years (APL s.76 to 79). */
@ApplicationScoped
public class ReinstateTerm {

    private final ContestedDecisions contested;
    private final LegalClock clock;

    ReinstateTerm(ContestedDecisions contested, LegalClock clock) {
        this.contested = contested;
        this.clock = clock;
    }

    /**
     * Gives it back.
     *
     * @param reason why it was missed for a reason that counts
     * @param by the lead caseworker
     */
    @Transactional
    public Result<Contest, ContestRefusal> handle(ContestId id, String reason, Caller by) {
        return contested.hold(id, by).then(held -> reinstate(held, reason, by));
    }

    private Result<Contest, ContestRefusal> reinstate(
            ContestedDecisions.Held held, String reason, Caller by) {
        Contest contest = held.contest();
        if (contest.ruling() != null || contest.reinstated() != null) {
            return Result.refused(new ContestRefusal.Settled());
        }
        if (!contest.isLate()) {
            return Result.refused(new ContestRefusal.InTime());
        }
        ContestTerm term = held.decision().term();
        if (term != null && contest.filing().receivedOn().isAfter(term.latestDay())) {
            return Result.refused(new ContestRefusal.TooLateForever(term.latestDay()));
        }
        return Result.done(
                contested.keep(
                        held.decision(),
                        contest.reinstate(new StatedReason(reason, clock.now(), by.self()))));
    }
}
