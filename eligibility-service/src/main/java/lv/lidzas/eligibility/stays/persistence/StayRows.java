package lv.lidzas.eligibility.stays.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.kit.parties.FiledRows;
import org.jspecify.annotations.Nullable;

/** Queries on {@code stay}. */
@ApplicationScoped
class StayRows implements PanacheRepositoryBase<StayRow, UUID>, FiledRows {

    @Override
    public void filedBy(UUID caseId, @Nullable String submitterKey) {
        update("set submitterKey = ?1 where applicationId = ?2", submitterKey, caseId);
    }
}
