package lv.lidzas.kit.looks;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of entries, to which anybody may add at any time; {@link lv.lidzas.kit.looks.chain.Sealer} chains them soon after. */
@ApplicationScoped
public class LookTable {

    /** One statement, so that no entry is there that does not wait for its seal. */
    private static final String ADD =
            """
            with added as (
                insert into look (id, at, reader, reach, operation, deed, outcome, asked, purpose, persons, cases)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id)
            insert into look_waiting (look_id) select id from added
            """;

    private final DataSource database;

    LookTable(DataSource database) {
        this.database = database;
    }

    /** Writes an entry, in the transaction under way if there is one; when it returns without, the entry is on the disk. */
    public void add(Look look) throws SQLException {
        Doing doing = look.doing();
        LookPurpose purpose = doing.purpose();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, look.id());
            insert.setObject(2, look.at().atOffset(ZoneOffset.UTC));
            insert.setString(3, look.looker().key());
            insert.setString(4, look.looker().reach().name());
            insert.setString(5, doing.operation());
            insert.setString(6, doing.deed().name());
            insert.setString(7, look.outcome().name());
            insert.setObject(8, doing.asked());
            insert.setString(9, purpose == null ? null : purpose.name());
            insert.setArray(10, array(connection, look.shown().persons()));
            insert.setArray(11, array(connection, look.shown().cases()));
            insert.executeUpdate();
        }
    }

    private static java.sql.Array array(Connection connection, Collection<UUID> ids)
            throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }
}
