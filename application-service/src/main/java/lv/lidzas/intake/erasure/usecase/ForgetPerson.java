package lv.lidzas.intake.erasure.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import lv.lidzas.intake.applications.usecase.ForgetFiler;
import lv.lidzas.intake.duplicates.usecase.AwaitsLinks;
import lv.lidzas.intake.duplicates.usecase.PersonMatches;
import lv.lidzas.intake.erasure.domain.Erasure;
import lv.lidzas.intake.erasure.domain.ErasureEvent;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.parties.HeardTies;
import lv.lidzas.kit.words.PersonalCode;

/** Destroys the key of a person, and whatever the person could be found by (personas aizmiršana); asks nobody whether it may be. */
@ApplicationScoped
public class ForgetPerson {

    private final PersonDirectory persons;
    private final PersonMatches matches;
    private final OwnTraces traces;
    private final PartyKeys keys;
    private final AwaitsLinks parties;
    private final ForgetFiler filers;
    private final HeardTies ties;
    private final Erasures erasures;
    private final ErasureEvents events;

    ForgetPerson(
            PersonDirectory persons,
            PersonMatches matches,
            OwnTraces traces,
            PartyKeys keys,
            AwaitsLinks parties,
            ForgetFiler filers,
            HeardTies ties,
            Erasures erasures,
            ErasureEvents events) {
        this.persons = persons;
        this.matches = matches;
        this.traces = traces;
        this.keys = keys;
        this.parties = parties;
        this.filers = filers;
        this.ties = ties;
        this.erasures = erasures;
        this.events = events;
    }

    /** In the transaction of whoever decided it. Cases keep their other parties. */
    public Erasure handle(Erasure erasure) {
        PersonId person = erasure.person();
        Set<PersonId> human = persons.sameHuman(person);
        PersonalCode code = persons.codeOf(person);
        matches.forget(person);
        persons.erase(person);
        ties.forget(person.value());
        OwnTraces.Forgotten own =
                code == null ? OwnTraces.Forgotten.NOTHING : traces.forget(keys.allOfCode(code));
        parties.linksChanged(human);
        filers.handle(own.filed());
        erasures.add(erasure);
        events.publish(new ErasureEvent.Erased(person, own.keys()));
        return erasure;
    }
}
