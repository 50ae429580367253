package lv.lidzas.documents.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.documents.cases.usecase.HeardHolds;
import org.jspecify.annotations.Nullable;

/** The holds in PostgreSQL. */
@ApplicationScoped
public class JpaHeardHolds implements HeardHolds {

    private final HeardHoldRows rows;

    JpaHeardHolds(HeardHoldRows rows) {
        this.rows = rows;
    }

    @Override
    public void keep(UUID hold, UUID subject, @Nullable LocalDate lastDay) {
        if (rows.findById(hold) == null) {
            HeardHoldRow row = new HeardHoldRow();
            row.id = hold;
            row.subjectId = subject;
            row.lastDay = lastDay;
            rows.persist(row);
        }
    }

    @Override
    public void forget(UUID hold) {
        rows.deleteById(hold);
    }
}
