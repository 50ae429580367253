package lv.lidzas.eligibility.assessments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.kit.parties.FiledRows;
import org.jspecify.annotations.Nullable;

/** Queries on {@code assessment}. */
@ApplicationScoped
class AssessmentRows implements PanacheRepositoryBase<AssessmentRow, UUID>, FiledRows {

    /** Without a new version, because nothing that a caseworker sees is another. */
    @Override
    public void filedBy(UUID caseId, @Nullable String submitterKey) {
        update("set submitterKey = ?1 where applicationId = ?2", submitterKey, caseId);
    }
}
