package lv.lidzas.scheduling.worked.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.worked.domain.WorkedTime;
import lv.lidzas.scheduling.worked.usecase.WorkedTimes;
import org.jspecify.annotations.Nullable;

/** What was recorded of visits, in PostgreSQL, where a trigger keeps each line as it was written. */
@ApplicationScoped
public class JpaWorkedTimes implements WorkedTimes {

    private final WorkedTimeRows rows;

    JpaWorkedTimes(WorkedTimeRows rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable WorkedTime find(UUID id) {
        WorkedTimeRow row = rows.findById(id);
        return row == null ? null : toDomain(row);
    }

    @Override
    public List<WorkedTime> of(VisitId visit) {
        return rows.find("visitId = ?1 order by number", visit.value()).stream()
                .map(JpaWorkedTimes::toDomain)
                .toList();
    }

    @Override
    public void add(WorkedTime worked) {
        WorkedTimeRow row = new WorkedTimeRow();
        row.id = worked.id();
        row.visitId = worked.visitId().value();
        row.number = worked.number();
        row.startAt = worked.start();
        row.endAt = worked.end();
        row.beyondMinutes = worked.beyondMinutes();
        row.side = worked.side();
        row.byKey = worked.by().text();
        row.reason = worked.reason();
        row.recordedAt = worked.recordedAt();
        rows.persist(row);
    }

    private static WorkedTime toDomain(WorkedTimeRow row) {
        return new WorkedTime(
                row.id,
                new VisitId(row.visitId),
                row.number,
                row.startAt,
                row.endAt,
                row.beyondMinutes,
                row.side,
                new PartyKey(row.byKey),
                row.reason,
                row.recordedAt);
    }
}
