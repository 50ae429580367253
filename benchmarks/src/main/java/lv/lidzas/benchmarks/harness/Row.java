package lv.lidzas.benchmarks.harness;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A row that the product wrote, as SQL that writes another like it.
 *
 * <p>Columns that a benchmark does not name are copied as they are, so that a new column breaks nothing.
 */
public final class Row {

    private final String table;
    private final SequencedMap<String, String> values;

    private Row(String table, SequencedMap<String, String> values) {
        this.table = table;
        this.values = values;
    }

    /** The first row of a table that fits. */
    public static Row of(Connection database, String table, String where) {
        return Rig.sql(() -> {
            try (Statement statement = database.createStatement()) {
                List<String> columns = columns(statement, table);
                String quoted =
                        columns.stream()
                                .map(it -> "quote_nullable(" + it + "::text)")
                                .collect(Collectors.joining(", "));
                try (ResultSet row =
                        statement.executeQuery(
                                "select %s from %s where %s limit 1"
                                        .formatted(quoted, table, where))) {
                    if (!row.next()) {
                        throw new IllegalStateException("No " + table + " where " + where + ".");
                    }
                    SequencedMap<String, String> values = new LinkedHashMap<>();
                    for (int at = 0; at < columns.size(); at++) {
                        values.put(columns.get(at), plain(row.getString(at + 1)));
                    }
                    return new Row(table, values);
                }
            }
        });
    }

    private static List<String> columns(Statement statement, String table) throws SQLException {
        try (ResultSet found =
                statement.executeQuery(
                        "select column_name from information_schema.columns where table_name = '"
                                + table
                                + "' and is_identity = 'NO' and is_generated = 'NEVER'"
                                + " order by ordinal_position")) {
            List<String> columns = new ArrayList<>();
            while (found.next()) {
                columns.add(found.getString(1));
            }
            return columns;
        }
    }

    /** A literal in which pgbench finds no variable. */
    private static String plain(String literal) {
        String escaped = literal.replace(":", "\\x3a");
        return literal.startsWith("'") && !escaped.equals(literal) ? "E" + escaped : escaped;
    }

    /** The same row with an expression in one column. */
    public Row with(String column, String expression) {
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException(table + " has no column " + column + ".");
        }
        SequencedMap<String, String> changed = new LinkedHashMap<>(values);
        changed.put(column, expression);
        return new Row(table, changed);
    }

    /** Writes it once. */
    public String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", values.keySet()),
                        String.join(", ", values.values()));
    }

    /** Writes it as often as told; expressions may use {@code n}, which counts. */
    public String insert(int first, int last) {
        return "insert into %s (%s) select %s from generate_series(%d, %d) n"
                .formatted(
                        table,
                        String.join(", ", values.keySet()),
                        String.join(", ", values.values()),
                        first,
                        last);
    }

    /** Makes another row equal to it, but for its key. */
    public String update(String key, String expression) {
        String assignments =
                values.entrySet().stream()
                        .filter(it -> !it.getKey().equals(key))
                        .map(it -> it.getKey() + " = " + it.getValue())
                        .collect(Collectors.joining(", "));
        return "update %s set %s where %s = %s".formatted(table, assignments, key, expression);
    }

    /** The same row without a column, where the other row keeps its own. */
    public Row without(String column) {
        SequencedMap<String, String> fewer = new LinkedHashMap<>(values);
        fewer.remove(column);
        return new Row(table, fewer);
    }
}
