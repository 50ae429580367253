package lv.lidzas.eligibility.rehearsals.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalId;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalRefusal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalState;
import lv.lidzas.kit.words.Result;

/** Ends a rehearsal early (pārtrauc izmēģinājumu); what it found so far stays. */
@ApplicationScoped
public class StopRehearsal {

    private final Rehearsals rehearsals;

    StopRehearsal(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @Transactional
    public Result<Rehearsal, RehearsalRefusal> handle(RehearsalId id) {
        Rehearsal held = rehearsals.hold(id);
        if (held == null) {
            return Result.refused(new RehearsalRefusal.Unknown());
        }
        if (held.state() != RehearsalState.RUNNING) {
            return Result.refused(new RehearsalRefusal.NotRunning());
        }
        Rehearsal stopped = held.stopped();
        rehearsals.save(stopped);
        return Result.done(stopped);
    }
}
