package lv.lidzas.scheduling.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.erasure.usecase.LeftKeys;
import lv.lidzas.scheduling.register.domain.AssistantId;

/** Keys of assistants in PostgreSQL: those on the assistant's side of their visits, and of absences that they recorded. */
@ApplicationScoped
public class SqlLeftKeys implements LeftKeys {

    private static final List<String> FORGET =
            List.of(
                    """
                    update visit_step s set by_key = :nobody from visit v
                    where v.id = s.visit_id and v.assistant_id = :assistant and s.side = 'ASSISTANT' and s.by_key is not null
                    """,
                    """
                    update worked_time w set by_key = :nobody from visit v
                    where v.id = w.visit_id and v.assistant_id = :assistant and w.side = 'ASSISTANT'
                    """,
                    "update assistant_absence set recorded_by = :nobody where assistant_id = :assistant");

    private final EntityManager entities;

    SqlLeftKeys(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(AssistantId assistant) {
        for (String statement : FORGET) {
            entities.createNativeQuery(statement)
                    .setParameter("nobody", PartyKey.ERASED.text())
                    .setParameter("assistant", assistant.value())
                    .executeUpdate();
        }
    }
}
