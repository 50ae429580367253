package lv.lidzas.kit.looks;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.lidzas.kit.persistence.ArrayColumns;
import org.jspecify.annotations.Nullable;

/** The table of entries, to which anybody may add at any time; {@link lv.lidzas.kit.looks.chain.Sealer} chains them soon after. */
@ApplicationScoped
public class LookTable {

    /**
     * One statement, so that no entry is there that does not wait for its seal.
     *
     * <p>A list of ids is one text, because the database takes apart an array of arrays of different lengths no other way.
     */
    private static final String ADD =
            """
            with added as (
                insert into look (id, at, reader, reach, operation, deed, outcome, asked, purpose, persons, cases)
                select id, at, reader, reach, operation, deed, outcome, asked, purpose, persons::uuid[], cases::uuid[]
                from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                    as given (id, at, reader, reach, operation, deed, outcome, asked, purpose, persons, cases)
                returning id)
            insert into look_waiting (look_id) select id from added
            """;

    private final DataSource database;

    LookTable(DataSource database) {
        this.database = database;
    }

    /** Writes an entry like {@link #add(List)}. */
    public void add(Look look) throws SQLException {
        add(List.of(look));
    }

    /** Writes entries, all or none, in the transaction under way if there is one; when it returns without, they are on the disk. */
    void add(List<Look> looks) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            ArrayColumns<Look> columns = new ArrayColumns<>(connection, insert, looks);
            columns.set(1, "uuid", Look::id);
            columns.set(2, "timestamptz", look -> look.at().atOffset(ZoneOffset.UTC));
            columns.set(3, "text", look -> look.looker().key());
            columns.set(4, "text", look -> look.looker().reach().name());
            columns.set(5, "text", look -> look.doing().operation());
            columns.set(6, "text", look -> look.doing().deed().name());
            columns.set(7, "text", look -> look.outcome().name());
            columns.set(8, "uuid", look -> look.doing().asked());
            columns.set(9, "text", look -> nameOf(look.doing().purpose()));
            columns.set(10, "text", look -> asText(look.shown().persons()));
            columns.set(11, "text", look -> asText(look.shown().cases()));
            insert.executeUpdate();
        }
    }

    private static @Nullable String nameOf(@Nullable LookPurpose purpose) {
        return purpose == null ? null : purpose.name();
    }

    private static String asText(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
