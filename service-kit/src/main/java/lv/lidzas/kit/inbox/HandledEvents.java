package lv.lidzas.kit.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The table of events that were handled. */
@ApplicationScoped
class HandledEvents {

    private static final String ADD =
            """
            insert into inbox (source, event_id, consumer)
            select source, event_id, ? from unnest(?, ?) as arrived (source, event_id)
            on conflict do nothing
            returning source, event_id
            """;

    // In portions, so that no lock is held for long.
    private static final String FORGET =
            """
            delete from inbox where ctid = any (array(
                select ctid from inbox where received_at < ? limit 5000))
            """;

    private final AgroalDataSource database;

    HandledEvents(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Notes the events in the current transaction; waits if another one is about to note one of them.
     *
     * @return those that were not yet there
     */
    Set<EventKey> add(Collection<EventKey> events, String consumer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, consumer);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", events.stream().map(EventKey::source).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf("uuid", events.stream().map(EventKey::id).toArray()));
            Set<EventKey> fresh = new HashSet<>();
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    fresh.add(new EventKey(rows.getString(1), rows.getObject(2, UUID.class)));
                }
            }
            return fresh;
        }
    }

    /** Deletes what was handled before that instant. */
    int forgetBefore(Instant instant) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setTimestamp(1, Timestamp.from(instant));
            int all = 0;
            int portion;
            do {
                portion = delete.executeUpdate();
                all += portion;
            } while (portion > 0);
            return all;
        }
    }
}
