package lv.lidzas.scheduling.looks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.looks.MyPersons;
import lv.lidzas.kit.looks.PartyPersons;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;

/** The applications of a caller, the persons and budgets of them, and the caller as an assistant. */
@ApplicationScoped
public class SchedulingOwners implements MyPersons {

    private static final String PERSONS =
            """
            union select b.id from hour_budget b join mine on b.application_id = mine.id
            union select b.person_id from hour_budget b join mine on b.application_id = mine.id
            """;

    private final PartyPersons parties;
    private final Assistants register;

    SchedulingOwners(PartyPersons parties, Assistants register) {
        this.parties = parties;
        this.register = register;
    }

    @Override
    public Set<UUID> idsOf(Caller caller) {
        Set<UUID> ids = new HashSet<>(parties.idsOf(caller, PERSONS));
        AssistantLogin.of(caller).entriesIn(register).forEach(entry -> ids.add(entry.value()));
        return ids;
    }
}
