package lv.lidzas.intake.conflicts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.conflicts.domain.ConflictEvent;
import lv.lidzas.intake.conflicts.domain.ConflictKind;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.intake.conflicts.domain.ConflictRefusal;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.HeardTies;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.StaffTie;

/** A lead caseworker enters that somebody of the staff is tied to a person (ieraksts interešu konfliktu reģistrā). */
@ApplicationScoped
public class DeclareConflict {

    /**
     * What is entered.
     *
     * @param login of the staff member, as the provider of identity names it
     * @param code of the person
     */
    public record Command(
            Caller caller,
            String login,
            PersonalCode code,
            ConflictKind kind,
            String reason,
            ConflictOfInterest.Term term) {

        /** Never shows login, code or reason. */
        @Override
        public String toString() {
            return "Command[" + kind + "]";
        }
    }

    private final Conflicts conflicts;
    private final PersonDirectory persons;
    private final PartyKeys keys;
    private final HeardTies ties;
    private final ConflictEvents events;
    private final Ids ids;
    private final LegalClock clock;

    DeclareConflict(
            Conflicts conflicts,
            PersonDirectory persons,
            PartyKeys keys,
            HeardTies ties,
            ConflictEvents events,
            Ids ids,
            LegalClock clock) {
        this.conflicts = conflicts;
        this.persons = persons;
        this.keys = keys;
        this.ties = ties;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Counts here at once, and in the other services as soon as they hear of it. */
    @Transactional
    public Result<ConflictReading, ConflictRefusal> handle(Command command) {
        Caller caller = command.caller();
        if (caller.is(keys.ofLogin(command.login())) || caller.is(keys.ofCode(command.code()))) {
            return Result.refused(new ConflictRefusal.AboutCaller());
        }
        if (!command.term().isPossible()) {
            return Result.refused(new ConflictRefusal.ImpossibleTerm());
        }
        ConflictOfInterest conflict =
                new ConflictOfInterest(
                        ids.next(),
                        keys.ofLogin(command.login()),
                        persons.recognise(command.code()),
                        command.kind(),
                        command.term(),
                        new ConflictOfInterest.Stated(command.login(), command.reason()),
                        new ConflictOfInterest.Signature(caller.self(), clock.now()),
                        null);
        StaffTie tie =
                new StaffTie(
                        conflict.id(),
                        conflict.person().value(),
                        keys.allOfLogin(command.login()),
                        keys.allOfCode(command.code()),
                        command.term().from(),
                        command.term().until());
        conflicts.add(conflict);
        ties.keep(tie);
        events.publish(new ConflictEvent.Declared(tie));
        return Result.done(new ConflictReading(conflict, command.code()));
    }
}
