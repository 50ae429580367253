package lv.lidzas.scheduling.looks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.looks.MyPersons;
import lv.lidzas.kit.looks.PartyPersons;

/** The applications of a caller, the persons and budgets of them, and the caller as an assistant. */
@ApplicationScoped
public class SchedulingOwners implements MyPersons {

    private static final String PERSONS =
            """
            union select b.id from hour_budget b join mine on b.application_id = mine.id
            union select b.person_id from hour_budget b join mine on b.application_id = mine.id
            """;

    private final PartyPersons parties;

    SchedulingOwners(PartyPersons parties) {
        this.parties = parties;
    }

    @Override
    public Set<UUID> idsOf(Caller caller) {
        return parties.idsOf(caller, PERSONS);
    }
}
