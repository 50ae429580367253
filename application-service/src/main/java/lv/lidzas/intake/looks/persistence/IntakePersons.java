package lv.lidzas.intake.looks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.looks.MyPersons;
import lv.lidzas.kit.looks.PartyPersons;

/** The applications of a caller, the persons whom they name, and the caller as a representative. */
@ApplicationScoped
public class IntakePersons implements MyPersons {

    private static final String PERSONS =
            """
            union select a.person_id from application a join mine on a.id = mine.id
            union select a.representative_id from application a join mine on a.id = mine.id and mine.role = 'REPRESENTATIVE'
            """;

    private final PartyPersons parties;

    IntakePersons(PartyPersons parties) {
        this.parties = parties;
    }

    @Override
    public Set<UUID> idsOf(Caller caller) {
        return parties.idsOf(caller, PERSONS);
    }
}
