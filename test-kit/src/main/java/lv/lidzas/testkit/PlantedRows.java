package lv.lidzas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import lv.lidzas.testkit.DeclaredTable.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/**
 * Puts a row with a value of its own in each column into the tables of a service, encrypted where the service encrypts, and looks for
 * each value in what the service gives the person.
 *
 * <p>The values are of the test and not of a use case, because no story fills every column.
 */
public final class PlantedRows implements AutoCloseable {

    /** For a column that must stay empty. */
    public static final String NOTHING = "null";

    private final DataSource database;
    private final List<DeclaredTable> declared;
    private final Sealing sealing;
    private final Set<String> ids;
    private final Set<String> keys;
    private final List<PlantedRow> planted = new ArrayList<>();
    private final AnyValues any = new AnyValues();

    /** Encrypts a text as the service does. */
    public interface Sealing {

        /** The text under the owner's key. */
        byte[] seal(UUID owner, String column, String text);
    }

    /**
     * Rows about a person.
     *
     * @param declared what is given, as JSON of the kit's tables
     * @param ids of the person and of the person's cases
     * @param keys of the person's logins
     */
    public PlantedRows(
            DataSource database,
            String declared,
            Sealing sealing,
            Set<String> ids,
            Set<String> keys) {
        this.database = database;
        this.declared = DeclaredTable.allIn(declared);
        this.sealing = sealing;
        this.ids = ids;
        this.keys = keys;
    }

    /**
     * Adds a row.
     *
     * @param fixed columns and the texts of their values, where not any value will do
     */
    public PlantedRows plant(String table, Map<String, String> fixed) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Map<String, String> types = AnyValues.typesOf(table, connection);
            assertThat(types.keySet()).as(table).containsAll(fixed.keySet());
            Map<String, String> values = new LinkedHashMap<>();
            types.forEach((column, type) ->
                    values.put(column, fixed.getOrDefault(column, any.value(table, column, type))));
            insert(new PlantedRow(table, "", values, types), connection);
        }
        return this;
    }

    /** Rows of the kit's tables about a case, its person and somebody who looked. */
    public PlantedRows plantWhatTheKitHolds(String caseId, String person, String key)
            throws SQLException {
        String look = UUID.randomUUID().toString();
        return plant(
                        "case_parties",
                        Map.of(
                                "case_id",
                                caseId,
                                "submitter_key",
                                key,
                                "submitter_role",
                                "SUBMITTER"))
                .plant("case_party", Map.of("case_id", caseId, "party_key", key, "role", "PERSON"))
                .plant(
                        "look",
                        Map.of(
                                "id",
                                look,
                                "reach",
                                "STAFF",
                                "deed",
                                "READ",
                                "outcome",
                                "SHOWN",
                                "purpose",
                                "APPEAL",
                                "persons",
                                "{" + person + "}",
                                "cases",
                                "{}"))
                .plant("look_about", Map.of("about", person, "look_id", look));
    }

    /** Takes the rows away again, because lists of other tests would meet values that no use case writes; access log and ledger keep theirs. */
    @Override
    public void close() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (PlantedRow row : planted.reversed()) {
                if (!row.table().startsWith("look") && !row.table().equals("posting")) {
                    asked(
                            "delete from %s where ctid = ?::tid returning ctid"
                                    .formatted(row.table()),
                            List.of(row.place()),
                            connection);
                }
            }
        }
    }

    private void insert(PlantedRow row, Connection connection) throws SQLException {
        Set<DeclaredColumn> sealed = DeclaredTable.sealedIn(declared, row.table());
        Set<String> later = sealed.stream().map(DeclaredColumn::name).collect(Collectors.toSet());
        String columns = String.join(", ", row.types().keySet());
        String values =
                row.types().values().stream()
                        .map(type -> "?::" + type)
                        .collect(Collectors.joining(", "));
        String insert =
                "insert into %s (%s) values (%s) returning ctid"
                        .formatted(row.table(), columns, values);
        List<@Nullable Object> parameters = new ArrayList<>();
        row.values().forEach((name, text) -> parameters.add(inserted(text, later.contains(name))));
        String place = asked(insert, parameters, connection);
        for (DeclaredColumn column : sealed) {
            if (!NOTHING.equals(row.values().get(column.name()))) {
                place = seal(row, column, place, connection);
            }
        }
        planted.add(new PlantedRow(row.table(), place, row.values(), row.types()));
    }

    private static @Nullable String inserted(String text, boolean isSealed) {
        if (text.equals(NOTHING)) {
            return null;
        }
        return isSealed ? "" : text;
    }

    /** Says where the row lies now. */
    private String seal(PlantedRow row, DeclaredColumn column, String place, Connection connection)
            throws SQLException {
        if (column.isJson()) {
            row.values().put(column.name(), any.json());
        }
        String owner =
                asked(
                        "select (%s) from %s where ctid = ?::tid"
                                .formatted(column.owner(), row.table()),
                        List.of(place),
                        connection);
        byte[] bytes =
                sealing.seal(UUID.fromString(owner), column.sealedAs(), row.text(column.name()));
        return asked(
                "update %s set %s = ? where ctid = ?::tid returning ctid"
                        .formatted(row.table(), column.name()),
                List.of(bytes, place),
                connection);
    }

    private static String asked(String sql, List<?> parameters, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (Object value : parameters) {
                statement.setObject(parameter++, value);
            }
            try (ResultSet answer = statement.executeQuery()) {
                assertThat(answer.next()).isTrue();
                return answer.getString(1);
            }
        }
    }

    /** Each member of the answers holds planted rows, in which every column that it is declared to give once has a value. */
    public void areAllIn(String... answers) {
        List<String> missing = new ArrayList<>();
        for (DeclaredTable table : declared) {
            List<Map<String, Object>> rows = told(table, answers);
            Set<String> proven = new TreeSet<>();
            List<String> nearest = List.of("nothing of it was planted, or nothing is told");
            int fewest = Integer.MAX_VALUE;
            for (PlantedRow row : plantedIn(table.table())) {
                for (Map<String, Object> one : rows) {
                    List<String> lacks = row.lacks(table, one, this::isSubjects);
                    if (lacks.isEmpty()) {
                        proven.addAll(one.keySet());
                    }
                    if (lacks.size() < fewest) {
                        nearest = lacks;
                        fewest = lacks.size();
                    }
                }
            }
            nearest.forEach(lack -> missing.add(table.member() + ": " + lack));
            table.columns().stream()
                    .filter(column -> !proven.contains(column.field()))
                    .forEach(column ->
                            missing.add(
                                    table.member() + "." + column.field() + " never has a value"));
        }
        assertThat(missing).as("what was planted and is not in the answer").isEmpty();
    }

    private static List<Map<String, Object>> told(DeclaredTable table, String... answers) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String answer : answers) {
            rows.addAll(JsonPath.from(answer).getList("held." + table.member()));
        }
        return rows;
    }

    /** Whether an id or keys of logins are of the person. */
    private boolean isSubjects(String text) {
        return ids.contains(text) || keys.stream().anyMatch(text::contains);
    }

    private List<PlantedRow> plantedIn(String table) {
        return planted.stream().filter(row -> row.table().equals(table)).toList();
    }
}
