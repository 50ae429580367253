package lv.lidzas.kit.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds ids of what is the subject's. */
@ApplicationScoped
public class SubjectIds {

    private final DataSource database;

    /** In the service's database. */
    public SubjectIds(DataSource database) {
        this.database = database;
    }

    /** The ids that SQL finds, which names {@code {ids}} and {@code {keys}} as a {@link PersonalTable} does. */
    public List<UUID> found(String sql, DataSubject subject) throws SQLException {
        SubjectSql asked = SubjectSql.of(sql);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(asked.text())) {
            asked.bind(select, subject);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }
}
