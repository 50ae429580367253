package lv.lidzas.scheduling.looks.persistence;

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

/**
 * The persons of a login, as far as this service knows: those whose budgets it filed or owns.
 *
 * <p>In SQL, because the ids stand in tables of several features.
 */
@ApplicationScoped
public class SchedulingOwners implements MyPersons {

    private static final String IDS =
            """
            select id from assistant where login_subject = ?
            union select id from hour_budget where owner_subject = ?
            union select application_id from hour_budget where owner_subject = ?
            union select person_id from hour_budget where owner_subject = ?
            """;

    private static final int PLACES = 4;

    private final DataSource database;

    SchedulingOwners(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<UUID> idsOf(Caller caller) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(IDS)) {
            for (int place = 1; place <= PLACES; place++) {
                select.setString(place, caller.subject());
            }
            Set<UUID> ids = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("The persons of a login could not be read.", e);
        }
    }
}
