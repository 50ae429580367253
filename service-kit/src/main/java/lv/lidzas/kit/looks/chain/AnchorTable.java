package lv.lidzas.kit.looks.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The anchors: our own, and those that other services told us. */
@ApplicationScoped
public class AnchorTable {

    private static final String COLUMNS = "select number, position, hash, made_at from look_anchor";
    private static final String LAST = COLUMNS + " order by number desc limit 1";
    private static final String BETWEEN =
            COLUMNS + " where position > ? and position <= ? order by number";
    private static final String NEWEST = COLUMNS + " order by number desc limit ?";
    private static final String ADD =
            "insert into look_anchor (number, position, hash, made_at) values (?, ?, ?, ?)";
    private static final String KEEP =
            "insert into look_anchor_kept (service, number, position, hash, made_at) values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String KEPT =
            "select number, position, hash, made_at from look_anchor_kept where service = ? order by number desc limit ?";

    private final DataSource database;

    AnchorTable(DataSource database) {
        this.database = database;
    }

    /**
     * Keeps what another service told of its chain.
     *
     * @param service as it names itself
     */
    public void keep(String service, Anchor anchor) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, service);
            write(anchor, insert, 2);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An anchor of " + service + " could not be kept.", e);
        }
    }

    /** What another service told of its chain, newest first. */
    public List<Anchor> kept(String service, int most) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(KEPT)) {
            select.setString(1, service);
            select.setInt(2, most);
            return read(select);
        }
    }

    /** Our own, newest first. */
    public List<Anchor> newest(int most) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setInt(1, most);
            return read(select);
        }
    }

    @Nullable Anchor last() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LAST)) {
            List<Anchor> found = read(select);
            return found.isEmpty() ? null : found.getFirst();
        }
    }

    List<Anchor> between(long after, long until) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(BETWEEN)) {
            select.setLong(1, after);
            select.setLong(2, until);
            return read(select);
        }
    }

    void add(Anchor anchor) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            write(anchor, insert, 1);
            insert.executeUpdate();
        }
    }

    private static void write(Anchor anchor, PreparedStatement insert, int first)
            throws SQLException {
        insert.setInt(first, anchor.number());
        insert.setLong(first + 1, anchor.position());
        insert.setBytes(first + 2, HexFormat.of().parseHex(anchor.hash()));
        insert.setObject(first + 3, anchor.madeAt().atOffset(ZoneOffset.UTC));
    }

    private static List<Anchor> read(PreparedStatement select) throws SQLException {
        List<Anchor> anchors = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                byte[] hash = Objects.requireNonNull(rows.getBytes(3));
                anchors.add(
                        new Anchor(
                                rows.getInt(1),
                                rows.getLong(2),
                                HexFormat.of().formatHex(hash),
                                rows.getObject(4, OffsetDateTime.class).toInstant()));
            }
        }
        return anchors;
    }
}
