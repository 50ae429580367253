package lv.lidzas.eligibility.looks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.looks.MyPersons;
import lv.lidzas.kit.looks.PartyPersons;

/** The applications of a caller, and the persons to be assisted in them. */
@ApplicationScoped
public class EligibilityOwners implements MyPersons {

    private static final String PERSONS =
            """
            union select a.person_id from assessment a join mine on a.application_id = mine.id
            """;

    private final PartyPersons parties;

    EligibilityOwners(PartyPersons parties) {
        this.parties = parties;
    }

    @Override
    public Set<UUID> idsOf(Caller caller) {
        return parties.idsOf(caller, PERSONS);
    }
}
