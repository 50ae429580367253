package lv.lidzas.scheduling.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.erasure.usecase.LeftKeys;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.RegisterEntry;

/** Keys of assistants in PostgreSQL: those on the assistant's side of their visits, and of absences that they recorded. */
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
    }

    private Query update(String statement, Assistant assistant) {
        return entities.createNativeQuery(statement)
                .setParameter("nobody", PartyKey.ERASED.text())
                .setParameter("assistant", assistant.id().value());
    }
}
