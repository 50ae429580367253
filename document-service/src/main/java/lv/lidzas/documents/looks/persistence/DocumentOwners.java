package lv.lidzas.documents.looks.persistence;

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
 * The persons of a login, as far as this service knows: those whose applications it filed or owns.
 *
 * <p>In SQL, because the ids stand in tables of several features.
 */
@ApplicationScoped
public class DocumentOwners implements MyPersons {

    private static final String IDS =
            """
            select application_id from known_case where submitter_subject = ?
            union select person_id from known_case where submitter_subject = ?
            """;

    private static final int PLACES = 2;

    private final DataSource database;

    DocumentOwners(DataSource database) {
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
