package lv.lidzas.intake.conflicts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.conflicts.domain.ConflictEvent;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.intake.conflicts.domain.ConflictRefusal;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardTies;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** A lead caseworker ends an entry, which stays in the register (ieraksta izbeigšana). */
@ApplicationScoped
public class EndConflict {

    private final Conflicts conflicts;
    private final PersonDirectory persons;
    private final PartyKeys keys;
    private final HeardTies ties;
    private final ConflictEvents events;
    private final LegalClock clock;

    EndConflict(
            Conflicts conflicts,
            PersonDirectory persons,
            PartyKeys keys,
            HeardTies ties,
            ConflictEvents events,
            LegalClock clock) {
        this.conflicts = conflicts;
        this.persons = persons;
        this.keys = keys;
        this.ties = ties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The entry as it is now.
     *
     * @param asked the last day on which it counts, not in the past; absent for today
     */
    @Transactional
    public Result<ConflictReading, ConflictRefusal> handle(
            Caller caller, UUID id, @Nullable LocalDate asked) {
        ConflictOfInterest conflict = conflicts.findForChange(id);
        if (conflict == null) {
            return Result.refused(new ConflictRefusal.UnknownConflict());
        }
        PersonalCode code = persons.codeOf(conflict.person());
        if (caller.is(conflict.staff()) || (code != null && caller.is(keys.ofCode(code)))) {
            return Result.refused(new ConflictRefusal.AboutCaller());
        }
        LocalDate today = clock.today();
        LocalDate lastDay = asked == null ? today : asked;
        LocalDate until = conflict.term().until();
        if (until != null && !conflict.endsEarlierOn(lastDay)) {
            return Result.refused(new ConflictRefusal.EndsAnyway(until));
        }
        ConflictOfInterest ended =
                conflict.endedOn(
                        lastDay, new ConflictOfInterest.Signature(caller.self(), clock.now()));
        if (lastDay.isBefore(today) || !ended.term().isPossible()) {
            return Result.refused(new ConflictRefusal.ImpossibleTerm());
        }
        conflicts.end(ended);
        ties.end(id, lastDay);
        events.publish(new ConflictEvent.Ended(id, lastDay));
        return Result.done(new ConflictReading(ended, code));
    }
}
