package lv.lidzas.kit.looks.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of cuts, and what may be cut next. */
@ApplicationScoped
class CutTable {

    private static final String LAST =
            "select position, number, cut_at from look_cut order by position desc limit 1";

    // An entry of somebody whose records are kept for a claim is kept with all after it.
    private static final String NEXT =
            """
            select a.position, a.number from look_anchor a
            where a.made_at <= ?
            and a.position > (select coalesce(max(c.position), 0) from look_cut c)
            and a.position < (
                select coalesce(min(s.position), 9223372036854775807) from look_held h
                join look_about n on n.about = h.subject_id join look_seal s on s.look_id = n.look_id)
            order by a.position desc limit 1
            """;
    private static final String ADD =
            "insert into look_cut (position, number, cut_at) values (?, ?, ?)";

    private static final String OLDEST =
            "(select position, look_id from look_seal where position <= ? order by position limit ?)";
    private static final String FORGET_NAMES =
            "delete from look_about where look_id in (select look_id from " + OLDEST + " as old)";
    private static final String FORGET_ENTRIES =
            "delete from look where id in (select look_id from " + OLDEST + " as old)";
    private static final String FORGET_PLACES =
            "delete from look_seal where position in (select position from " + OLDEST + " as old)";

    private final DataSource database;

    CutTable(DataSource database) {
        this.database = database;
    }

    /** The last cut; null while nothing went. */
    @Nullable Cut last() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new Cut(
                            row.getLong(1),
                            row.getInt(2),
                            row.getObject(3, OffsetDateTime.class).toInstant())
                    : null;
        }
    }

    /**
     * Where the next cut would be; null where nothing is due.
     *
     * @param until anchors that are older may be cut at
     */
    @Nullable Cut next(Instant until, Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setObject(1, until.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Cut(row.getLong(1), row.getInt(2), now) : null;
            }
        }
    }

    void add(Cut cut) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setLong(1, cut.position());
            insert.setInt(2, cut.number());
            insert.setObject(3, cut.cutAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** Deletes the oldest entries up to a cut, so many at most; returns how many went. */
    int forget(Cut cut, int most) throws SQLException {
        try (Connection connection = database.getConnection()) {
            delete(FORGET_NAMES, cut, most, connection);
            delete(FORGET_ENTRIES, cut, most, connection);
            return delete(FORGET_PLACES, cut, most, connection);
        }
    }

    private static int delete(String sql, Cut cut, int most, Connection connection)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, cut.position());
            delete.setInt(2, most);
            return delete.executeUpdate();
        }
    }
}
