package lv.lidzas.intake.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.DueRecord;
import lv.lidzas.intake.retention.domain.RetentionClass;
import lv.lidzas.intake.retention.usecase.DueRecords;
import lv.lidzas.kit.crypto.KeyVault;
import lv.lidzas.kit.parties.DeletedCases;
import lv.lidzas.kit.time.LegalClock;
import org.hibernate.Session;

/** Finds and deletes in PostgreSQL what is due, over the tables of several features: one condition answers all questions. */
@ApplicationScoped
public class SqlDueRecords implements DueRecords {

    /** What hangs on an application, and then it itself. */
    private static final List<String> DELETES =
            List.of(
                    "delete from timeline_entry where application_id = ?",
                    "delete from document_report where application_id = ?",
                    "delete from representation_change where application_id = ?",
                    "delete from purpose_change where application_id = ?",
                    "delete from application where id = ?");

    private final EntityManager entities;
    private final KeyVault keys;
    private final DeletedCases deleted;
    private final LegalClock clock;

    SqlDueRecords(EntityManager entities, KeyVault keys, DeletedCases deleted, LegalClock clock) {
        this.entities = entities;
        this.keys = keys;
        this.deleted = deleted;
        this.clock = clock;
    }

    @Override
    public long count(RetentionClass ofClass, LocalDate lastFrom) {
        String query = "select count(*)" + DueQueries.of(ofClass);
        return ask(query, ofClass, lastFrom, rows -> rows.next() ? rows.getLong(1) : 0);
    }

    @Override
    public List<DueRecord> list(RetentionClass ofClass, LocalDate lastFrom, int most) {
        return records(ofClass, lastFrom, " limit " + most);
    }

    @Override
    public List<DueRecord> take(RetentionClass ofClass, LocalDate lastFrom, int most) {
        return records(ofClass, lastFrom, " limit " + most + " for update of a skip locked");
    }

    private List<DueRecord> records(RetentionClass ofClass, LocalDate lastFrom, String part) {
        String begin = DueQueries.begin(ofClass);
        String query =
                "select a.id, " + begin + DueQueries.of(ofClass) + " order by " + begin + part;
        return ask(
                query,
                ofClass,
                lastFrom,
                rows -> {
                    List<DueRecord> some = new ArrayList<>();
                    while (rows.next()) {
                        some.add(new DueRecord(rows.getObject(1, UUID.class), day(ofClass, rows)));
                    }
                    return some;
                });
    }

    private LocalDate day(RetentionClass ofClass, ResultSet row) throws SQLException {
        return ofClass == RetentionClass.REFUSED_CASE
                ? row.getObject(2, LocalDate.class)
                : row.getObject(2, OffsetDateTime.class)
                        .atZoneSameInstant(clock.zone())
                        .toLocalDate();
    }

    private <T> T ask(String query, RetentionClass ofClass, LocalDate lastFrom, Reading<T> read) {
        LocalDate before = lastFrom.plusDays(1);
        return entities.unwrap(Session.class)
                .doReturningWork(database -> {
                    try (PreparedStatement select = database.prepareStatement(query)) {
                        if (ofClass == RetentionClass.REFUSED_CASE) {
                            select.setObject(1, before);
                        } else {
                            select.setObject(
                                    1, before.atStartOfDay(clock.zone()).toOffsetDateTime());
                        }
                        select.setObject(2, clock.today());
                        try (ResultSet rows = select.executeQuery()) {
                            return read.of(rows);
                        }
                    }
                });
    }

    /** With the key of whoever the draft named without a code. */
    @Override
    public int deleteCase(UUID application) {
        keys.destroy(application);
        return deleted.delete(application, DELETES);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
