package lv.lidzas.intake.erasure.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import lv.lidzas.intake.duplicates.usecase.PersonMatches;
import lv.lidzas.intake.erasure.domain.Erasure;
import lv.lidzas.intake.erasure.domain.ErasureEvent;
import lv.lidzas.intake.erasure.domain.ErasureGround;
import lv.lidzas.intake.erasure.domain.ErasureRefusal;
import lv.lidzas.intake.erasure.domain.Hindrance;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * Erases a person: destroys the key, and whatever the person could be found by.
 *
 * <p>Whatever is unfinished of any record of the same human stands against it.
 *
 * <p>Once: whoever asks again is told of the first time.
 */
@ApplicationScoped
public class ErasePerson {

    private final PersonDirectory persons;
    private final PersonMatches matches;
    private final Erasures erasures;
    private final ErasureHindrances hindrances;
    private final ErasureEvents events;
    private final LegalClock clock;

    ErasePerson(
            PersonDirectory persons,
            PersonMatches matches,
            Erasures erasures,
            ErasureHindrances hindrances,
            ErasureEvents events,
            LegalClock clock) {
        this.persons = persons;
        this.matches = matches;
        this.erasures = erasures;
        this.hindrances = hindrances;
        this.events = events;
        this.clock = clock;
    }

    /** Erases the person, or says what stands against it. */
    @Transactional
    public Result<Erasure, ErasureRefusal> handle(
            Caller caller, PersonId person, ErasureGround ground, String reason) {
        matches.hold(person);
        if (!persons.holdAgainstErasure(person)) {
            return Result.refused(new ErasureRefusal.UnknownPerson());
        }
        Set<PersonId> human = persons.sameHuman(person);
        PersonId identity = identityOf(caller);
        if ((identity != null && human.contains(identity))
                || human.stream().anyMatch(it -> hindrances.isOwnMatterOf(caller.parties(), it))) {
            return Result.refused(new ErasureRefusal.OwnErasure());
        }
        Erasure before = erasures.find(person);
        if (before != null) {
            return Result.done(before);
        }
        Set<Hindrance> against = EnumSet.noneOf(Hindrance.class);
        human.forEach(record -> against.addAll(hindrances.of(record)));
        return against.isEmpty()
                ? Result.done(
                        erased(new Erasure(person, ground, reason, caller.self(), clock.now())))
                : Result.refused(new ErasureRefusal.Hindered(against));
    }

    private Erasure erased(Erasure erasure) {
        matches.forget(erasure.person());
        persons.erase(erasure.person());
        erasures.add(erasure);
        events.publish(new ErasureEvent.Erased(erasure.person()));
        return erasure;
    }

    private @Nullable PersonId identityOf(Caller caller) {
        PersonalCode code = caller.personalCode();
        return code == null ? null : persons.find(code);
    }
}
