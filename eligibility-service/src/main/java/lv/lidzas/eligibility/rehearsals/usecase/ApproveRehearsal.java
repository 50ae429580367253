package lv.lidzas.eligibility.rehearsals.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalId;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalRefusal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalState;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/**
 * A second lead caseworker has a rehearsal carried out (apstiprina izmēģinājumu): the grants that it touches are marked, one after the other.
 * It decides nothing about anybody; whoever decides on a marked grant is asked as ever whether it is their own matter.
 */
@ApplicationScoped
public class ApproveRehearsal {

    private final Rehearsals rehearsals;
    private final TriedRules tried;
    private final RehearsalBell bell;
    private final LegalClock clock;

    ApproveRehearsal(
            Rehearsals rehearsals, TriedRules tried, RehearsalBell bell, LegalClock clock) {
        this.rehearsals = rehearsals;
        this.tried = tried;
        this.bell = bell;
        this.clock = clock;
    }

    @Transactional
    public Result<Rehearsal, RehearsalRefusal> handle(RehearsalId id, Caller by) {
        Rehearsal held = rehearsals.hold(id);
        if (held == null) {
            return Result.refused(new RehearsalRefusal.Unknown());
        }
        if (held.state() != RehearsalState.FINISHED) {
            return Result.refused(new RehearsalRefusal.NotFinished());
        }
        if (by.is(held.started().by())) {
            return Result.refused(new RehearsalRefusal.SamePerson());
        }
        if (!tried.decides(held.tried())) {
            return Result.refused(new RehearsalRefusal.NotInForce());
        }
        Rehearsal approved = held.approved(new Rehearsal.Act(clock.now(), by.self()));
        rehearsals.save(approved);
        bell.ring();
        return Result.done(approved);
    }
}
