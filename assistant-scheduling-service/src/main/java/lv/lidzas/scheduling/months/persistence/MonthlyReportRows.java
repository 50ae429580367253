package lv.lidzas.scheduling.months.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.kit.parties.FiledRows;
import org.jspecify.annotations.Nullable;

/** The table {@code monthly_report}. */
@ApplicationScoped
class MonthlyReportRows implements PanacheRepositoryBase<MonthlyReportRow, UUID>, FiledRows {

    /** Without a new version, because nothing that anybody sees is another. */
    @Override
    public void filedBy(UUID caseId, @Nullable String submitterKey) {
        update("set ownerKey = ?1 where applicationId = ?2", submitterKey, caseId);
    }
}
