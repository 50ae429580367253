package lv.lidzas.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Values for columns of any type, as PostgreSQL reads them; each is different, so that none is found by accident. */
final class AnyValues {

    private static final String COLUMNS =
            """
            select column_name, udt_name from information_schema.columns
            where table_schema = 'public' and table_name = ? and is_identity = 'NO'
            order by ordinal_position
            """;

    private int serial;

    /** The columns of a table, with their types. */
    static Map<String, String> typesOf(String table, Connection connection) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    types.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return types;
    }

    String value(String table, String column, String type) {
        serial++;
        int year = 30 + serial / 28;
        int day = 1 + serial % 28;
        return switch (type) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "20%02d-05-%02d".formatted(year, day);
            case "timestamptz" -> "20%02d-05-%02dT10:00:%02dZ".formatted(year, day, serial % 60);
            case "int2", "int4", "int8" -> Integer.toString(1000 + serial);
            case "bool" -> "true";
            case "jsonb" -> json();
            case "_text", "_varchar" -> "{planted" + serial + "}";
            case String array when array.startsWith("_") ->
                    "{" + value(table, column, array.substring(1)) + "}";
            default -> "planted " + table + "." + column + " " + serial;
        };
    }

    String json() {
        return "{\"planted\":\"" + ++serial + "\"}";
    }
}
