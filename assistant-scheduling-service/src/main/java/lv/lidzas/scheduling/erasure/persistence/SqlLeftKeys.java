package lv.lidzas.scheduling.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.erasure.usecase.LeftKeys;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.RegisterEntry;

/** Keys of assistants in PostgreSQL: those on the assistant's side of their visits, of absences that they recorded, and calendar links. */
@ApplicationScoped
public class SqlLeftKeys implements LeftKeys {

    private static final List<String> ON_THEIR_SIDE =
            List.of(
                    """
                    update visit_step s set by_key = :nobody from visit v
                    where v.id = s.visit_id and v.assistant_id = :assistant and s.side = 'ASSISTANT' and s.by_key is not null
                    """,
                    """
                    update worked_time w set by_key = :nobody from visit v
                    where v.id = w.visit_id and v.assistant_id = :assistant and w.side = 'ASSISTANT'
                    """);

    /** A caseworker, too, records that an assistant is away, and stays the one who did. */
    private static final String BY_THEM =
            "update assistant_absence set recorded_by = :nobody where assistant_id = :assistant and recorded_by in (:keys)";

    private static final String THEIR_LINKS =
            "delete from calendar_feed where :assistant = any (assistant_ids)";

    private static final List<String> OF_PERSON =
            List.of(
                    """
                    delete from calendar_feed where made_by in (select p.party_key from hour_budget b
                        join case_party p on p.case_id = b.application_id and p.role = 'PERSON' where b.person_id = :person)
                    """,
                    "delete from assistant_choice where human_id = :person");

    private final EntityManager entities;
    private final PartyKeys keys;

    SqlLeftKeys(EntityManager entities, PartyKeys keys) {
        this.entities = entities;
        this.keys = keys;
    }

    @Override
    public void forget(Assistant assistant) {
        for (String statement : ON_THEIR_SIDE) {
            update(statement, assistant).executeUpdate();
        }
        RegisterEntry entry = assistant.entry();
        List<String> known =
                Stream.of(entry.login(), keys.ofCode(entry.personalCode()))
                        .filter(Objects::nonNull)
                        .map(PartyKey::text)
                        .toList();
        update(BY_THEM, assistant).setParameter("keys", known).executeUpdate();
        entities.createNativeQuery(THEIR_LINKS)
                .setParameter("assistant", assistant.id().value())
                .executeUpdate();
    }

    @Override
    public void forgetClient(UUID person) {
        for (String statement : OF_PERSON) {
            entities.createNativeQuery(statement).setParameter("person", person).executeUpdate();
        }
    }

    private Query update(String statement, Assistant assistant) {
        return entities.createNativeQuery(statement)
                .setParameter("nobody", PartyKey.ERASED.text())
                .setParameter("assistant", assistant.id().value());
    }
}
