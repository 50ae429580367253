package lv.lidzas.kit.web.idempotency;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.kit.crypto.DayKeys;
import lv.lidzas.kit.looks.LookPurpose;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** The table of answers, always used in the transaction of the effect. */
@Singleton
public class StoredAnswers {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int SWEEP_ROWS = 500;

    private static final String CLAIM =
            "insert into idempotency (id, day, request_hash) values (?, ?, ?) on conflict do nothing";
    private static final String FIND =
            "select request_hash, status, location, etag, content_type, body, day, shown_persons, shown_cases, purpose"
                    + " from idempotency where id = ?";
    private static final String KEEP =
            "update idempotency set status = ?, location = ?, etag = ?, content_type = ?, body = ?, day = ?,"
                    + " request_hash = ?, shown_persons = ?, shown_cases = ?, purpose = ? where id = ?";
    private static final String RELEASE = "delete from idempotency where id = ?";
    private static final String SWEEP =
            "delete from idempotency where id in (select id from idempotency"
                    + " where created_at < now() - make_interval(secs => ?) limit "
                    + SWEEP_ROWS
                    + " for update skip locked)";

    private final DataSource database;
    private final DayKeys keys;
    private final LegalClock clock;

    /**
     * For CDI.
     *
     * @param database of the service
     * @param keys that answers are encrypted under
     * @param clock tells the day
     */
    public StoredAnswers(DataSource database, DayKeys keys, LegalClock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Takes the key for this transaction, or finds what an earlier one answered.
     *
     * <p>The insert waits while a twin is under way, at most for the connection's {@code lock_timeout}: the database
     * is the one place that all instances share.
     */
    @Nullable StoredAnswer claim(Claim claim) throws SQLException {
        try (Connection connection = database.getConnection()) {
            // A sweep may delete the row between the two statements; then the key is free again.
            while (!isClaimed(connection, claim)) {
                @Nullable StoredAnswer answer = find(connection, claim);
                if (answer != null) {
                    return answer;
                }
            }
            return null;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw ProblemException.of(KitProblems.IDEMPOTENCY_KEY_IN_USE).retryAfter(1);
            }
            throw e;
        }
    }

    private boolean isClaimed(Connection connection, Claim claim) throws SQLException {
        LocalDate day = clock.today();
        byte[] sealed = keys.seal(day, claim.secret(), claim.requestHash());
        try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
            insert.setBytes(1, claim.id());
            insert.setObject(2, day);
            insert.setBytes(3, sealed);
            return insert.executeUpdate() == 1;
        }
    }

    private @Nullable StoredAnswer find(Connection connection, Claim claim) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setBytes(1, claim.id());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                LocalDate day = row.getObject(7, LocalDate.class);
                byte[] hash = keys.open(day, claim.secret(), row.getBytes(1));
                if (hash == null || !MessageDigest.isEqual(hash, claim.requestHash())) {
                    throw ProblemException.of(KitProblems.IDEMPOTENCY_KEY_REUSED);
                }
                return new StoredAnswer(
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        body(day, claim, row.getBytes(6)),
                        shown(row),
                        purpose(row));
            }
        }
    }

    private byte @Nullable [] body(LocalDate day, Claim claim, byte @Nullable [] sealed)
            throws SQLException {
        return sealed == null ? null : keys.open(day, claim.secret(), sealed);
    }

    /** The hash too is written again: midnight may have passed since the claim, and both are under the key of one day. */
    void keep(Claim claim, StoredAnswer answer) throws SQLException {
        LocalDate day = clock.today();
        byte[] body = answer.body();
        byte[] sealed = body == null ? null : keys.seal(day, claim.secret(), body);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(KEEP)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setString(4, answer.contentType());
            update.setBytes(5, sealed);
            update.setObject(6, day);
            update.setBytes(7, keys.seal(day, claim.secret(), claim.requestHash()));
            @Nullable Shown shown = answer.shown();
            update.setArray(8, array(connection, shown == null ? null : shown.persons()));
            update.setArray(9, array(connection, shown == null ? null : shown.cases()));
            update.setString(10, answer.purpose() == null ? null : answer.purpose().name());
            update.setBytes(11, claim.id());
            update.executeUpdate();
        }
    }

    private static @Nullable Array array(Connection connection, @Nullable Collection<UUID> ids)
            throws SQLException {
        return ids == null ? null : connection.createArrayOf("uuid", ids.toArray());
    }

    private static @Nullable Shown shown(ResultSet row) throws SQLException {
        @Nullable Array persons = row.getArray(8);
        @Nullable Array cases = row.getArray(9);
        return persons == null || cases == null ? null : new Shown(ids(persons), ids(cases));
    }

    private static NavigableSet<UUID> ids(Array array) throws SQLException {
        return new TreeSet<>(List.of((UUID[]) array.getArray()));
    }

    private static @Nullable LookPurpose purpose(ResultSet row) throws SQLException {
        @Nullable String code = row.getString(10);
        return code == null ? null : LookPurpose.valueOf(code);
    }

    /** A refusal that was returned and not thrown is no answer to keep. */
    void release(Claim claim) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(RELEASE)) {
            delete.setBytes(1, claim.id());
            delete.executeUpdate();
        }
    }

    /** Deletes some of the answers that are older than they may be; true if there may be more. */
    boolean sweep(Duration keep) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(SWEEP)) {
            delete.setDouble(1, (double) keep.toSeconds());
            return delete.executeUpdate() == SWEEP_ROWS;
        }
    }

    /** Deletes the keys of days of which no answer is left. */
    void forgetKeys(Duration keep) throws SQLException {
        keys.deleteBefore(clock.today().minusDays(keep.toDays() + 1));
    }
}
