package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.HoldRefusal;
import lv.lidzas.intake.retention.domain.LegalHold;
import lv.lidzas.intake.retention.domain.RetentionEvent;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;

/** Lifts a hold (dzēšanas aizlieguma atcelšana), once: whoever lifts it again is told of the first time. */
@ApplicationScoped
public class LiftLegalHold {

    private final LegalHolds holds;
    private final RetentionEvents events;
    private final LegalClock clock;

    LiftLegalHold(LegalHolds holds, RetentionEvents events, LegalClock clock) {
        this.holds = holds;
        this.events = events;
        this.clock = clock;
    }

    /** The hold as it is now. */
    @Transactional
    public Result<LegalHold, HoldRefusal> handle(UUID id, PartyKey by) {
        LegalHold hold = holds.findForChange(id);
        if (hold == null) {
            return Result.refused(new HoldRefusal.Unknown());
        }
        if (hold.lifted() != null) {
            return Result.done(hold);
        }
        LegalHold lifted = hold.liftedBy(by, clock.now());
        holds.save(lifted);
        events.publish(new RetentionEvent.HoldLifted(id, hold.subjectId()));
        return Result.done(lifted);
    }
}
