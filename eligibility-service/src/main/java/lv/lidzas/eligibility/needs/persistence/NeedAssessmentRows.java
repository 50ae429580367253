package lv.lidzas.eligibility.needs.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.kit.parties.FiledRows;
import org.jspecify.annotations.Nullable;

/** Queries on {@code need_assessment}. */
@ApplicationScoped
class NeedAssessmentRows implements PanacheRepositoryBase<NeedAssessmentRow, UUID>, FiledRows {

    @Override
    public void filedBy(UUID caseId, @Nullable String submitterKey) {
        update("set submitterKey = ?1 where applicationId = ?2", submitterKey, caseId);
    }
}
