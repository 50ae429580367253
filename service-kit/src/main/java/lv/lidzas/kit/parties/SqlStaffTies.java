package lv.lidzas.kit.parties;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.StaffTie;

/** The ties of staff in PostgreSQL, asked in one statement whenever somebody decides. */
@ApplicationScoped
public class SqlStaffTies implements StaffTies, HeardTies {

    private static final String OF =
            """
            select distinct person_key from staff_tie, unnest(person_keys) as person_key
            where staff_keys && ? and (valid_from is null or valid_from <= ?) and (valid_until is null or valid_until >= ?)\
            """;
    private static final String KEEP =
            """
            insert into staff_tie (id, person_id, staff_keys, person_keys, valid_from, valid_until)
            select ?, ?, ?, ?, ?, ? where not exists (
                select from vault.person_key where owner_id = ? and destroyed_at is not null)
            on conflict (id) do nothing\
            """;
    private static final String END = "update staff_tie set valid_until = ? where id = ?";
    private static final String FORGET = "delete from staff_tie where person_id = ?";

    /** A tie and an erasure may be told at the same moment: the second one waits, and then sees what the first one did. */
    private static final String WAIT =
            "select pg_advisory_xact_lock(hashtextextended('ties to ' || ?, 0))";

    private final DataSource database;

    SqlStaffTies(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<PartyKey> of(Set<PartyKey> staff, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF)) {
            select.setArray(1, texts(staff, connection));
            select.setObject(2, day);
            select.setObject(3, day);
            Set<PartyKey> keys = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.add(new PartyKey(rows.getString(1)));
                }
            }
            return keys;
        } catch (SQLException e) {
            throw new IllegalStateException("The ties of a login could not be read.", e);
        }
    }

    @Override
    public void keep(StaffTie tie) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            await(tie.personId(), connection);
            insert.setObject(1, tie.id());
            insert.setObject(2, tie.personId());
            insert.setArray(3, texts(tie.staff(), connection));
            insert.setArray(4, texts(tie.person(), connection));
            insert.setObject(5, tie.from());
            insert.setObject(6, tie.until());
            insert.setObject(7, tie.personId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A tie could not be kept.", e);
        }
    }

    @Override
    public void end(UUID tie, LocalDate lastDay) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(END)) {
            update.setObject(1, lastDay);
            update.setObject(2, tie);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The end of a tie could not be kept.", e);
        }
    }

    @Override
    public void forget(UUID personId) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            await(personId, connection);
            delete.setObject(1, personId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The ties to a person could not be forgotten.", e);
        }
    }

    private static void await(UUID personId, Connection connection) throws SQLException {
        try (PreparedStatement wait = connection.prepareStatement(WAIT)) {
            wait.setString(1, personId.toString());
            wait.execute();
        }
    }

    private static Array texts(Collection<PartyKey> keys, Connection connection)
            throws SQLException {
        return connection.createArrayOf(
                "text", keys.stream().map(PartyKey::text).sorted().toArray());
    }
}
