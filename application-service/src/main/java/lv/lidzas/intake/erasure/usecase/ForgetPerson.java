package lv.lidzas.intake.erasure.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.intake.duplicates.usecase.PersonMatches;
import lv.lidzas.intake.erasure.domain.Erasure;
import lv.lidzas.intake.erasure.domain.ErasureEvent;
import lv.lidzas.intake.persons.usecase.PersonDirectory;

/** Destroys the key of a person, and whatever the person could be found by (personas aizmiršana); asks nobody whether it may be. */
@ApplicationScoped
public class ForgetPerson {

    private final PersonDirectory persons;
    private final PersonMatches matches;
    private final Erasures erasures;
    private final ErasureEvents events;

    ForgetPerson(
            PersonDirectory persons,
            PersonMatches matches,
            Erasures erasures,
            ErasureEvents events) {
        this.persons = persons;
        this.matches = matches;
        this.erasures = erasures;
        this.events = events;
    }

    /** In the transaction of whoever decided it. */
    public Erasure handle(Erasure erasure) {
        matches.forget(erasure.person());
        persons.erase(erasure.person());
        erasures.add(erasure);
        events.publish(new ErasureEvent.Erased(erasure.person()));
        return erasure;
    }
}
