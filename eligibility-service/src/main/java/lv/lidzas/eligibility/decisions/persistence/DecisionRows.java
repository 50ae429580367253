package lv.lidzas.eligibility.decisions.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.kit.parties.FiledRows;
import org.jspecify.annotations.Nullable;

/** Queries on {@code decision}. */
@ApplicationScoped
class DecisionRows implements PanacheRepositoryBase<DecisionRow, UUID>, FiledRows {

    /** Without a new version, because nothing that a caseworker sees is another. */
    @Override
    public void filedBy(UUID caseId, @Nullable String submitterKey) {
        update("set submitterKey = ?1 where applicationId = ?2", submitterKey, caseId);
    }
}
