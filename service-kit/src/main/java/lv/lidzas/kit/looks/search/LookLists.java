package lv.lidzas.kit.looks.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.kit.looks.chain.LoggedLook;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Reads entries from an index, newest first; by the ids that they name those that are chained. */
@ApplicationScoped
public class LookLists {

    /** One search in the index for each id, each no further than the page. */
    private static final String ABOUT_ANY =
            "select "
                    + LoggedLook.COLUMNS
                    + """
                     from (
                        select distinct part.at, part.look_id from unnest(?) as mine (id)
                        cross join lateral (
                            select a.at, a.look_id from look_about a
                            where a.about = mine.id and (a.at, a.look_id) < (?, ?)
                            order by a.at desc, a.look_id desc limit ?) part
                        order by part.at desc, part.look_id desc limit ?) found
                    join look l on l.id = found.look_id order by l.at desc, l.id desc
                    """;

    private static final String WHEN = "select at from look where id = ?";

    /** Later than every entry. */
    private static final OffsetDateTime END =
            OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final OffsetDateTime START =
            OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final UUID LAST_ID = new UUID(-1, -1);

    private final DataSource database;

    LookLists(DataSource database) {
        this.database = database;
    }

    /** Entries that name one of the ids. */
    public Slice<LoggedLook> about(Set<UUID> ids, PageRequest page) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ABOUT_ANY)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            select.setObject(2, atOf(page.after(), connection));
            select.setObject(3, idOf(page.after()));
            select.setInt(4, page.limit() + 1);
            select.setInt(5, page.limit() + 1);
            return slice(select, page);
        }
    }

    /** Entries that an auditor wants. */
    public Slice<LoggedLook> find(LookSearch search, PageRequest page) throws SQLException {
        UUID about = search.about();
        String reader = search.reader();
        // Each index is ordered by its id, then by time: the list begins where its rows are.
        String key = about == null ? "l.at, l.id" : "a.at, a.look_id";
        String order = key.replace(",", " desc,") + " desc";
        String sql =
                "select "
                        + LoggedLook.COLUMNS
                        + (about == null
                                ? " from look l where true"
                                : " from look_about a join look l on l.id = a.look_id where a.about = ?")
                        + (reader == null ? "" : " and l.reader = ?")
                        + (" and (" + key + ") < (?, ?)")
                        + (" and "
                                + key.substring(0, 4)
                                + " >= ? and "
                                + key.substring(0, 4)
                                + " < ?")
                        + (" order by " + order + " limit ?");
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int next = 1;
            if (about != null) {
                select.setObject(next++, about);
            }
            if (reader != null) {
                select.setString(next++, reader);
            }
            select.setObject(next++, atOf(page.after(), connection));
            select.setObject(next++, idOf(page.after()));
            select.setObject(next++, bound(search.from(), START));
            select.setObject(next++, bound(search.until(), END));
            select.setInt(next, page.limit() + 1);
            return slice(select, page);
        }
    }

    private static Slice<LoggedLook> slice(PreparedStatement select, PageRequest page)
            throws SQLException {
        List<LoggedLook> oneMore = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                oneMore.add(Objects.requireNonNull(LoggedLook.read(rows)));
            }
        }
        return Slice.of(oneMore, page, LoggedLook::id);
    }

    private static OffsetDateTime bound(@Nullable Instant instant, OffsetDateTime none) {
        return instant == null ? none : instant.atOffset(ZoneOffset.UTC);
    }

    private static UUID idOf(@Nullable UUID after) {
        return after == null ? LAST_ID : after;
    }

    /** A cursor is an id; an unknown one is behind the end of the list. */
    private static OffsetDateTime atOf(@Nullable UUID after, Connection connection)
            throws SQLException {
        if (after == null) {
            return END;
        }
        try (PreparedStatement select = connection.prepareStatement(WHEN)) {
            select.setObject(1, after);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getObject(1, OffsetDateTime.class) : START;
            }
        }
    }
}
