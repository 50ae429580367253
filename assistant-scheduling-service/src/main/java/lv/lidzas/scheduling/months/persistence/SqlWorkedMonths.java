package lv.lidzas.scheduling.months.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.months.domain.OpenVisit;
import lv.lidzas.scheduling.months.domain.SheetKey;
import lv.lidzas.scheduling.months.domain.SheetLine;
import lv.lidzas.scheduling.months.domain.Timesheet;
import lv.lidzas.scheduling.months.domain.Work;
import lv.lidzas.scheduling.months.usecase.WorkedMonths;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitState;
import org.hibernate.Session;

/** Reads visits and the last line of each in one statement, whether they were planned or done within the month. */
@ApplicationScoped
public class SqlWorkedMonths implements WorkedMonths {

    private static final String VISITS =
            """
            select v.id, v.state, v.purpose, v.first_day, w.start_at, w.end_at, coalesce(w.beyond_minutes, 0) as beyond_minutes
            from visit v
            left join lateral (
                select start_at, end_at, beyond_minutes from worked_time where visit_id = v.id order by number desc limit 1) w on true
            where v.budget_id = ? and v.assistant_id = ?
            and v.state in ('PLANNED', 'UNDER_WAY', 'DONE', 'DISPUTED', 'CONFIRMED')
            and (v.earliest_at < ? and v.latest_at > ? or w.start_at < ? and w.end_at > ?)
            order by coalesce(w.start_at, v.earliest_at), v.id
            """;

    private final EntityManager entities;
    private final LegalClock clock;

    SqlWorkedMonths(EntityManager entities, LegalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Timesheet of(SheetKey key) {
        List<SheetLine> lines = new ArrayList<>();
        List<OpenVisit> open = new ArrayList<>();
        entities.unwrap(Session.class)
                .doWork(database -> {
                    try (PreparedStatement visits = database.prepareStatement(VISITS)) {
                        visits.setObject(1, key.budgetId().value());
                        visits.setObject(2, key.assistantId().value());
                        OffsetDateTime begin = key.begin(clock.zone()).atOffset(ZoneOffset.UTC);
                        OffsetDateTime end = key.end(clock.zone()).atOffset(ZoneOffset.UTC);
                        visits.setObject(3, end);
                        visits.setObject(4, begin);
                        visits.setObject(5, end);
                        visits.setObject(6, begin);
                        ResultSet rows = visits.executeQuery();
                        while (rows.next()) {
                            read(key, rows, lines, open);
                        }
                    }
                });
        return new Timesheet(key, lines, open);
    }

    private void read(SheetKey key, ResultSet row, List<SheetLine> lines, List<OpenVisit> open)
            throws SQLException {
        VisitId id = new VisitId(row.getObject("id", UUID.class));
        VisitState state = VisitState.valueOf(row.getString("state"));
        if (state != VisitState.CONFIRMED) {
            open.add(new OpenVisit(id, row.getObject("first_day", LocalDate.class), state));
            return;
        }
        new Work(
                        id,
                        row.getString("purpose"),
                        row.getObject("start_at", OffsetDateTime.class).toInstant(),
                        row.getObject("end_at", OffsetDateTime.class).toInstant(),
                        row.getInt("beyond_minutes"))
                .byDay(clock.zone()).stream()
                        .filter(line -> key.includes(line.day()))
                        .forEach(lines::add);
    }
}
