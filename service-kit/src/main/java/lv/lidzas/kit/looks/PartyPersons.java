package lv.lidzas.kit.looks;

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
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;

/**
 * The cases of a caller as the person or for the person, and the persons behind them. Who merely filed is neither.
 *
 * <p>In SQL, because the ids stand in tables of several features.
 */
@ApplicationScoped
public class PartyPersons {

    private static final String MINE =
            """
            with mine as (
                select case_id as id, role from case_party
                where party_key = any (?) and role in ('PERSON', 'REPRESENTATIVE')
                and (valid_from is null or valid_from <= ?) and (valid_until is null or valid_until >= ?))
            select id from mine
            """;

    private final DataSource database;
    private final LegalClock clock;

    PartyPersons(DataSource database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The ids that entries of the access log name them by.
     *
     * @param more further ids in SQL that begins with {@code union}, from {@code mine (id, role)}: a line for each case
     */
    public Set<UUID> idsOf(Caller caller, String more) {
        Object[] keys = caller.parties().stream().map(PartyKey::text).toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(MINE + more)) {
            select.setArray(1, connection.createArrayOf("text", keys));
            select.setObject(2, clock.today());
            select.setObject(3, clock.today());
            Set<UUID> ids = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            ids.remove(null);
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("The persons of a caller could not be read.", e);
        }
    }
}
