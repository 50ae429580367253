package lv.lidzas.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** All tables of a service, also those of the kit and those that a test does not know of. */
public final class Tables {

    private Tables() {}

    /** Which of them have a row in which a text stands, for everybody to read. */
    public static Set<String> holding(DataSource database, String text) throws SQLException {
        Set<String> holding = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (String table : all(connection)) {
                try (var select =
                        connection.prepareStatement(
                                "select exists (select from %s t where position(? in t::text) > 0)"
                                        .formatted(table))) {
                    select.setString(1, text);
                    try (ResultSet row = select.executeQuery()) {
                        row.next();
                        if (row.getBoolean(1)) {
                            holding.add(table);
                        }
                    }
                }
            }
        }
        return holding;
    }

    private static List<String> all(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery(
                                "select oid::regclass::text from pg_class where relkind = 'r'"
                                        + " and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
