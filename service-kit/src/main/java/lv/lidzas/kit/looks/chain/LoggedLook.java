package lv.lidzas.kit.looks.chain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the table holds it: texts, because a check must be able to read what no enum knows.
 *
 * @param id of the entry
 * @param at when
 * @param reader key of the login
 * @param reach as what
 * @param operation its id
 * @param deed how the data were come by
 * @param outcome what became of it
 * @param asked the id asked for
 * @param purpose why
 * @param persons whose data were seen
 * @param cases in which
 */
public record LoggedLook(
        UUID id,
        Instant at,
        String reader,
        String reach,
        String operation,
        String deed,
        String outcome,
        @Nullable UUID asked,
        @Nullable String purpose,
        List<UUID> persons,
        List<UUID> cases) {

    /** The columns that {@link #read} wants, of a table that the query calls {@code l}. */
    public static final String COLUMNS =
            "l.id, l.at, l.reader, l.reach, l.operation, l.deed, l.outcome, l.asked, l.purpose, l.persons, l.cases";

    /** The entry in a row; null where an outer join found none. */
    public static @Nullable LoggedLook read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        if (id == null) {
            return null;
        }
        return new LoggedLook(
                id,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                text(row, "reader"),
                text(row, "reach"),
                text(row, "operation"),
                text(row, "deed"),
                text(row, "outcome"),
                row.getObject("asked", UUID.class),
                row.getString("purpose"),
                ids(row.getArray("persons")),
                ids(row.getArray("cases")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
