package lv.lidzas.scheduling.hours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.scheduling.hours.usecase.Wishes;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/**
 * The wishes of applications in PostgreSQL.
 *
 * <p>A wish and the decision about it may arrive at the same moment, and neither finds a row of the other to wait for: an
 * advisory lock on the application, which JPA does not know, lets one of them wait.
 */
@ApplicationScoped
public class JpaWishes implements Wishes {

    private final WishRows rows;

    JpaWishes(WishRows rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable AssistantId of(UUID applicationId) {
        WishRow row = held(applicationId);
        return row == null ? null : new AssistantId(row.assistantId);
    }

    @Override
    public boolean note(UUID applicationId, AssistantId assistant) {
        if (held(applicationId) != null) {
            return false;
        }
        WishRow row = new WishRow();
        row.applicationId = applicationId;
        row.assistantId = assistant.value();
        rows.persist(row);
        return true;
    }

    private @Nullable WishRow held(UUID applicationId) {
        rows.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, applicationId.getLeastSignificantBits())
                .getSingleResult();
        return rows.findById(applicationId);
    }
}
