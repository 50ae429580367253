package lv.lidzas.kit.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.looks.MyPersons;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Finds the one whose data are asked for. */
@ApplicationScoped
public class SubjectSearch {

    private static final String ASKED = "with asked (id) as (select ?::uuid) ";

    private static final String KEYS =
            "select distinct party_key from case_party where case_id = any (?) and role = 'PERSON'";

    private final MyPersons myPersons;
    private final SubjectTables tables;
    private final DataSource database;

    SubjectSearch(MyPersons myPersons, SubjectTables tables, DataSource database) {
        this.myPersons = myPersons;
        this.tables = tables;
        this.database = database;
    }

    /** The caller, and whom the caller acts for today. */
    public DataSubject callersOwn(Caller caller) {
        Set<UUID> ids = new HashSet<>(myPersons.idsOf(caller));
        ids.addAll(tables.moreOf(caller));
        return DataSubject.of(ids, caller.parties());
    }

    /** The person of an id, or nobody. */
    public @Nullable DataSubject person(UUID id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Set<UUID> ids = idsOf(id, connection);
            return ids.isEmpty() ? null : DataSubject.of(ids, keysOf(ids, connection));
        }
    }

    private Set<UUID> idsOf(UUID id, Connection connection) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(ASKED + tables.idsOfPerson())) {
            select.setObject(1, id);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    private static Set<PartyKey> keysOf(Set<UUID> ids, Connection connection) throws SQLException {
        Set<PartyKey> keys = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(KEYS)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.add(new PartyKey(rows.getString(1)));
                }
            }
        }
        return keys;
    }
}
