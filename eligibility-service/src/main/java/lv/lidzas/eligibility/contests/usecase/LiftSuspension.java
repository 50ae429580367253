package lv.lidzas.eligibility.contests.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.eligibility.contests.domain.ContestRefusal;
import lv.lidzas.eligibility.contests.domain.StatedReason;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** A lead caseworker states that a contested decision has effect nevertheless (neaptur lēmuma darbību). */
@ApplicationScoped
public class LiftSuspension {

    private final ContestedDecisions contested;
    private final LegalClock clock;

    LiftSuspension(ContestedDecisions contested, LegalClock clock) {
        this.contested = contested;
        this.clock = clock;
    }

    /**
     * States it.
     *
     * @param reason on which law, and why
     * @param by the lead caseworker
     */
    @Transactional
    public Result<Contest, ContestRefusal> handle(ContestId id, String reason, Caller by) {
        return contested.hold(id, by).then(held -> lift(held, reason, by));
    }

    private Result<Contest, ContestRefusal> lift(
            ContestedDecisions.Held held, String reason, Caller by) {
        return held.contest().isSuspending()
                ? Result.done(
                        contested.keep(
                                held.decision(),
                                held.contest()
                                        .unsuspend(
                                                new StatedReason(reason, clock.now(), by.self()))))
                : Result.refused(new ContestRefusal.SuspendsNothing());
    }
}
