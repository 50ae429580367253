package lv.lidzas.kit.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** The table of events that were handled. */
@ApplicationScoped
class HandledEvents {

    private static final String ADD =
            "insert into inbox (source, event_id, consumer) values (?, ?, ?) on conflict do nothing";

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
     * Notes the event in the current transaction; waits if another one is about to.
     *
     * @return whether it was not yet there
     */
    boolean add(String source, UUID event, String consumer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, source);
            insert.setObject(2, event);
            insert.setString(3, consumer);
            return insert.executeUpdate() == 1;
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
