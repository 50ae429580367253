package lv.lidzas.kit.looks.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of the chain. */
@ApplicationScoped
class SealTable {

    // "lidzlook" in ASCII; any number that nobody else locks in this database.
    private static final String LEAD =
            "select pg_try_advisory_xact_lock(" + 0x6C69647A6C6F6F6BL + ")";

    private static final String LAST =
            "select position, hash, anchors from look_seal order by position desc limit 1";
    private static final String AT = "select hash from look_seal where position = ?";
    private static final String WAITING =
            "select "
                    + LoggedLook.COLUMNS
                    + " from look_waiting w join look l on l.id = w.look_id order by l.at, l.id limit ?";
    private static final String ADD =
            "insert into look_seal (position, look_id, anchors, hash) values (?, ?, ?, ?)";
    private static final String INDEX =
            """
            insert into look_about (about, at, look_id)
            select distinct named.about, l.at, l.id
            from look l cross join lateral unnest(l.persons || l.cases || l.asked) as named (about)
            where l.id = any (?) and named.about is not null
            """;
    private static final String DONE = "delete from look_waiting where look_id = any (?)";
    private static final String WALK =
            "select s.position, s.anchors, s.hash, "
                    + LoggedLook.COLUMNS
                    + " from look_seal s left join look l on l.id = s.look_id"
                    + " where s.position > ? order by s.position limit ?";
    private static final String UNINDEXED =
            """
            select exists (
                select from look_seal s join look l on l.id = s.look_id
                cross join lateral unnest(l.persons || l.cases || l.asked) as named (about)
                where s.position > ? and s.position <= ? and named.about is not null
                and not exists (
                    select from look_about a where a.about = named.about and a.at = l.at and a.look_id = l.id))
            """;
    // In one statement, so that an entry cannot be chained between two counts.
    private static final String STRAYS =
            """
            select (select count(*) from look) <> (select count(*) from look_seal) + (select count(*) from look_waiting)
                or exists (select from look_waiting w where not exists (select from look l where l.id = w.look_id))
            """;

    private final DataSource database;

    SealTable(DataSource database) {
        this.database = database;
    }

    /** Takes the lead until the transaction ends, unless another replica has it. */
    boolean lead() throws SQLException {
        return isTrue(LEAD);
    }

    /** The last place; null while the chain is empty. */
    @Nullable Seal last() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LAST)) {
            return row.next() ? new Seal(row.getLong(1), row.getInt(3), bytes(row, 2), null) : null;
        }
    }

    /** The hash at a place; null where there is none. */
    byte @Nullable [] hashAt(long position) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(AT)) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? bytes(row, 1) : null;
            }
        }
    }

    /** The entries that wait longest. */
    List<LoggedLook> waiting(int most) throws SQLException {
        List<LoggedLook> looks = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WAITING)) {
            select.setInt(1, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    looks.add(Objects.requireNonNull(LoggedLook.read(rows)));
                }
            }
        }
        return looks;
    }

    /** Adds places to the end; their entries wait no longer and are found by the ids that they name. */
    void add(List<Seal> seals) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD);
                PreparedStatement index = connection.prepareStatement(INDEX);
                PreparedStatement done = connection.prepareStatement(DONE)) {
            for (Seal seal : seals) {
                insert.setLong(1, seal.position());
                insert.setObject(2, Objects.requireNonNull(seal.look()).id());
                insert.setInt(3, seal.anchors());
                insert.setBytes(4, seal.hash());
                insert.addBatch();
            }
            insert.executeBatch();
            Object[] ids =
                    seals.stream().map(it -> Objects.requireNonNull(it.look()).id()).toArray();
            index.setArray(1, connection.createArrayOf("uuid", ids));
            index.executeUpdate();
            done.setArray(1, connection.createArrayOf("uuid", ids));
            done.executeUpdate();
        }
    }

    /** The places after one, in order. */
    List<Seal> after(long position, int most) throws SQLException {
        List<Seal> seals = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WALK)) {
            select.setLong(1, position);
            select.setInt(2, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    seals.add(
                            new Seal(
                                    rows.getLong("position"),
                                    rows.getInt("anchors"),
                                    bytes(rows, 3),
                                    LoggedLook.read(rows)));
                }
            }
        }
        return seals;
    }

    /** Whether an entry between two places cannot be found by an id that it names. */
    boolean isIndexDamaged(long after, long until) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(UNINDEXED)) {
            select.setLong(1, after);
            select.setLong(2, until);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Whether there is an entry that neither is chained nor waits for it, or one that waits and is gone. */
    boolean hasStrays() throws SQLException {
        return isTrue(STRAYS);
    }

    private boolean isTrue(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getBytes(column));
    }

    /**
     * A place in the chain.
     *
     * @param position from 1
     * @param anchors how many anchors there were before it
     * @param hash over the hash before, the place and the entry
     * @param look the entry; null where it is gone or was not read
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Seal(long position, int anchors, byte[] hash, @Nullable LoggedLook look) {}
}
