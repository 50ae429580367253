package lv.lidzas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Holds a list against a long table: no page may read a table from end to end, or pass over many rows.
 *
 * <p>All of it happens in one transaction of the test, which fills the tables, asks PostgreSQL for fresh statistics and is
 * rolled back: the rows of other tests stay as they are, and the server counts the rows that this very session reads.
 */
public final class ListPlans {

    /** How many items a page of these tests holds. */
    public static final int PAGE = 50;

    private static final int LONGEST_FILL_MILLIS = 120_000;

    /** PostgreSQL takes a thousand rows in the order of the disk to be as cheap as a page of scattered ones, which is so. */
    private static final long MOST_ROWS = 1500;

    private static final String READ =
            """
            select relname, coalesce(seq_tup_read, 0), coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
            from pg_stat_xact_user_tables
            """;

    private final Connection connection;
    private final TreeSet<String> unseen = new TreeSet<>();

    /**
     * Watches the lists that a filter narrows.
     *
     * @param database of the service, inside the transaction of the test
     * @param filter a record; each of its components must be watched
     */
    public ListPlans(DataSource database, Class<? extends Record> filter) throws SQLException {
        this.connection = database.getConnection();
        Arrays.stream(filter.getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(unseen::add);
    }

    /** Fills tables and lets PostgreSQL count what is in them. */
    public ListPlans fill(String sql) throws SQLException {
        int longestAnswer = connection.getNetworkTimeout();
        try (Statement statement = connection.createStatement()) {
            // So many rows take longer than a request may.
            connection.setNetworkTimeout(Runnable::run, LONGEST_FILL_MILLIS);
            statement.execute("set local statement_timeout = 0");
            statement.execute(sql);
            statement.execute("analyze");
            // What other processes read for a query is not counted here.
            statement.execute("set local max_parallel_workers_per_gather = 0");
        } finally {
            connection.setNetworkTimeout(Runnable::run, longestAnswer);
        }
        return this;
    }

    /**
     * Reads the first page and the one after it.
     *
     * @param filtered the components of the filter that narrow it, separated by commas; none for the whole list
     * @param page reads the page after an id, or the first one, and tells the id after which the list goes on
     */
    public ListPlans watch(String filtered, UnaryOperator<@Nullable UUID> page)
            throws SQLException {
        UUID next = watched(filtered, page, null);
        if (next != null) {
            watched(filtered, page, next);
        }
        Arrays.asList(filtered.split(",")).forEach(unseen::remove);
        return this;
    }

    private @Nullable UUID watched(
            String filtered, UnaryOperator<@Nullable UUID> page, @Nullable UUID last)
            throws SQLException {
        Map<String, long[]> before = read();
        UUID next = page.apply(last);
        read().forEach((table, after) -> {
            long[] earlier = before.getOrDefault(table, new long[2]);
            assertThat(after[0] - earlier[0])
                    .describedAs("rows of %s read from end to end by %s", table, filtered)
                    .isLessThanOrEqualTo(MOST_ROWS);
            assertThat(after[1] - earlier[1])
                    .describedAs("rows of %s read by %s", table, filtered)
                    .isLessThanOrEqualTo(MOST_ROWS);
        });
        return next;
    }

    /** Ends the watch: a component that nobody watched is a list that nobody held against a long table. */
    public void everyComponentWasWatched() {
        assertThat(unseen).describedAs("components of the filter without a list").isEmpty();
    }

    private Map<String, long[]> read() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(READ)) {
            Map<String, long[]> counted = new LinkedHashMap<>();
            while (tables.next()) {
                counted.put(tables.getString(1), new long[] {tables.getLong(2), tables.getLong(3)});
            }
            return counted;
        }
    }
}
