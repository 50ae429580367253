package lv.lidzas.kit.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A use case with an effect that can be counted. */
@ApplicationScoped
public class KeepSample {

    private final DataSource database;

    KeepSample(DataSource database) {
        this.database = database;
    }

    /** Keeps a label. */
    @Transactional
    public UUID handle(String label) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into sample values (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, label);
            insert.executeUpdate();
        }
        return id;
    }

    /** How often a label was kept. */
    public int count(String label) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*) from sample where label = ?")) {
            select.setString(1, label);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
