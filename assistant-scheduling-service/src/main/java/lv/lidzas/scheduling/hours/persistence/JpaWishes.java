package lv.lidzas.scheduling.hours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.parties.DeletedCases;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.usecase.Wishes;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/**
 * The wishes of applications in PostgreSQL.
 *
 * <p>A wish and the decision about it may arrive at the same moment, and neither finds a row of the other to wait for: a lock on
 * the application's name lets one of them wait.
 */
@ApplicationScoped
public class JpaWishes implements Wishes {

    private static final List<String> DELETES =
            List.of("delete from assistant_wish where application_id = ?");

    private final WishRows rows;
    private final NamedLocks locks;
    private final DeletedCases deleted;

    JpaWishes(WishRows rows, NamedLocks locks, DeletedCases deleted) {
        this.rows = rows;
        this.locks = locks;
        this.deleted = deleted;
    }

    @Override
    public @Nullable AssistantWish of(UUID applicationId) {
        WishRow row = held(applicationId);
        if (row == null) {
            return null;
        }
        return row.assistantId == null
                ? new AssistantWish.InWords()
                : new AssistantWish.Chosen(new AssistantId(row.assistantId));
    }

    @Override
    public boolean note(UUID applicationId, AssistantWish wish) {
        if (held(applicationId) != null) {
            return false;
        }
        WishRow row = new WishRow();
        row.applicationId = applicationId;
        row.assistantId =
                switch (wish) {
                    case AssistantWish.Chosen(AssistantId assistant) -> assistant.value();
                    case AssistantWish.InWords() -> null;
                };
        rows.persist(row);
        return true;
    }

    @Override
    public void forget(UUID applicationId) {
        deleted.delete(applicationId, DELETES);
    }

    private @Nullable WishRow held(UUID applicationId) {
        locks.hold("wish of " + applicationId);
        return rows.findById(applicationId);
    }
}
