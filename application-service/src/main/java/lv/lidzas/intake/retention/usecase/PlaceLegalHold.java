package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.HoldRefusal;
import lv.lidzas.intake.retention.domain.HoldSubject;
import lv.lidzas.intake.retention.domain.LegalHold;
import lv.lidzas.intake.retention.domain.RetentionEvent;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** Keeps a case or a person from being deleted or erased (dzēšanas aizlieguma noteikšana). */
@ApplicationScoped
public class PlaceLegalHold {

    private final LegalHolds holds;
    private final RetentionEvents events;
    private final LegalClock clock;
    private final Ids ids;

    PlaceLegalHold(LegalHolds holds, RetentionEvents events, LegalClock clock, Ids ids) {
        this.holds = holds;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What is wished for.
     *
     * @param lastDay null until somebody lifts it
     */
    public record Command(
            HoldSubject subject,
            UUID subjectId,
            String reason,
            @Nullable LocalDate lastDay,
            PartyKey by) {

        @Override
        public String toString() {
            return "Command[" + subjectId + "]";
        }
    }

    /** The hold, or why there is none. */
    @Transactional
    public Result<LegalHold, HoldRefusal> handle(Command command) {
        LocalDate last = command.lastDay();
        if (last != null && last.isBefore(clock.today())) {
            return Result.refused(new HoldRefusal.Past());
        }
        if (!holds.hold(command.subject(), command.subjectId())) {
            return Result.refused(new HoldRefusal.Unknown());
        }
        LegalHold hold =
                new LegalHold(
                        ids.next(),
                        command.subject(),
                        command.subjectId(),
                        command.reason(),
                        last,
                        command.by(),
                        clock.now(),
                        null);
        holds.add(hold);
        events.publish(new RetentionEvent.HoldPlaced(hold.id(), hold.subjectId(), last));
        return Result.done(hold);
    }
}
