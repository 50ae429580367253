package lv.lidzas.kit.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A connection of its own, outside the pool, that holds the lead: a session lock of PostgreSQL.
 *
 * <p>All reading and deleting goes through this connection, so who has lost the lead cannot touch the outbox any more. The
 * server ends a session that has been silent for too long, so a frozen leader, or one whose network is gone without a word,
 * cannot keep the lead either.
 */
final class LeaderSession implements AutoCloseable {

    // "lidzoutb" in ASCII; any number that nobody else locks in this database.
    private static final long LOCK = 0x6C69647A6F757462L;

    private final Connection connection;

    private LeaderSession(Connection connection) {
        this.connection = connection;
    }

    /**
     * Connects.
     *
     * @param longestSilence after which the server takes the session for dead
     */
    static LeaderSession open(DatabaseAddress address, Duration longestSilence)
            throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("ApplicationName", "outbox");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        // Details of server errors quote rows, and messages reach the log.
        properties.setProperty("logServerErrorDetail", "false");
        Connection connection = DriverManager.getConnection(address.url(), properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set idle_session_timeout = " + longestSilence.toMillis());
            // A deletion that a crash undoes sends an event again, as any failure here may.
            statement.execute("set synchronous_commit = off");
            return new LeaderSession(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Takes the lead unless another replica has it. */
    boolean lead() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    /** The first events that wait, in the order of their positions. */
    List<PendingEvent> next(int limit) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select position, topic, key, event, trace_parent from outbox order by position limit ?")) {
            select.setInt(1, limit);
            List<PendingEvent> events = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(
                            new PendingEvent(
                                    rows.getLong(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getString(5)));
                }
            }
            return events;
        }
    }

    /** Removes exactly these: an event with a lower position may have been committed since they were read. */
    void delete(List<PendingEvent> events) throws SQLException {
        Array positions =
                connection.createArrayOf(
                        "bigint", events.stream().map(PendingEvent::position).toArray());
        try (PreparedStatement delete =
                connection.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(1, positions);
            delete.executeUpdate();
        } finally {
            positions.free();
        }
    }

    Backlog backlog() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select count(*), coalesce(extract(epoch from clock_timestamp() - min(appended_at)), 0) from outbox")) {
            row.next();
            return new Backlog(row.getLong(1), row.getDouble(2));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
