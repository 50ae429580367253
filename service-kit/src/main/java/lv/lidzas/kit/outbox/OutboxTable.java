package lv.lidzas.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.kit.persistence.ArrayColumns;
import org.jspecify.annotations.Nullable;

/** The table of events that wait to be published. */
@ApplicationScoped
class OutboxTable {

    private static final String ADD =
            """
            insert into outbox (event_id, topic, key, event, trace_parent)
            select event_id, topic, key, event, trace_parent
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                with ordinality as given (event_id, topic, key, event, trace_parent, place)
            order by place
            """;

    private final DataSource database;

    OutboxTable(DataSource database) {
        this.database = database;
    }

    /** Writes events in the transaction under way; their positions keep the order. */
    void add(List<Entry> entries) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            ArrayColumns<Entry> columns = new ArrayColumns<>(connection, insert, entries);
            columns.set(1, "uuid", Entry::id);
            columns.set(2, "text", Entry::topic);
            columns.set(3, "text", Entry::key);
            columns.set(4, "text", Entry::event);
            columns.set(5, "text", Entry::traceParent);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxUnavailable(
                    "Could not write " + entries.size() + " events to the outbox.", e);
        }
    }

    /**
     * A row.
     *
     * @param event its envelope and data as JSON
     * @param traceParent the trace in which it was left
     */
    record Entry(UUID id, String topic, String key, String event, @Nullable String traceParent) {}
}
