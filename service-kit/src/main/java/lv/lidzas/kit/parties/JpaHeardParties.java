package lv.lidzas.kit.parties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.kit.words.Parties;
import org.jspecify.annotations.Nullable;

/** Keeps parties in PostgreSQL, each case's whole. */
@ApplicationScoped
public class JpaHeardParties implements HeardParties {

    private final CasePartiesRows rows;

    JpaHeardParties(CasePartiesRows rows) {
        this.rows = rows;
    }

    @Override
    public Parties of(UUID caseId) {
        CasePartiesRow row = rows.findById(caseId);
        return row == null ? Parties.UNHEARD : CasePartiesRowMapping.toDomain(row);
    }

    @Override
    public boolean keep(UUID caseId, Parties told) {
        @Nullable CasePartiesRow kept = rows.findById(caseId);
        if (kept != null && kept.sequence >= told.sequence()) {
            return false;
        }
        CasePartiesRow row = kept == null ? new CasePartiesRow() : kept;
        row.caseId = caseId;
        CasePartiesRowMapping.write(told, row);
        if (kept == null) {
            rows.persist(row);
        }
        return true;
    }
}
