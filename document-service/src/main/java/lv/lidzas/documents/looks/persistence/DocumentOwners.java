package lv.lidzas.documents.looks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.looks.MyPersons;
import lv.lidzas.kit.looks.PartyPersons;

/** The applications of a caller, and the persons to be assisted in them. */
@ApplicationScoped
public class DocumentOwners implements MyPersons {

    private static final String PERSONS =
            """
            union select k.person_id from known_case k join mine on k.application_id = mine.id
            """;

    private final PartyPersons parties;

    DocumentOwners(PartyPersons parties) {
        this.parties = parties;
    }

    @Override
    public Set<UUID> idsOf(Caller caller) {
        return parties.idsOf(caller, PERSONS);
    }
}
