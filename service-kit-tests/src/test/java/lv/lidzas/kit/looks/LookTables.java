package lv.lidzas.kit.looks;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The tables of the access log, as somebody with the keys to the database sees and changes them. */
@ApplicationScoped
public class LookTables {

    private static final List<String> GUARDED =
            List.of(
                    "look",
                    "look_seal",
                    "look_about",
                    "look_anchor",
                    "look_anchor_kept",
                    "look_cut");

    private final DataSource database;

    LookTables(DataSource database) {
        this.database = database;
    }

    /** The first column of what a query finds, as text. */
    public List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        }
    }

    /** The entries that name an id, in the order in which they were made. */
    public List<String> entries(Object id) throws SQLException {
        return texts(
                "select operation || ' ' || reach || ' ' || deed || ' ' || outcome from look where '%1$s' = any(persons) or '%1$s' = asked order by at, id"
                        .formatted(id));
    }

    /** What the service itself may do. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** What only somebody does who first takes the guards off the tables. */
    public void tamper(String... statements) throws SQLException {
        List<String> all = new ArrayList<>();
        GUARDED.forEach(table -> all.add("alter table " + table + " disable trigger user"));
        all.addAll(List.of(statements));
        GUARDED.forEach(table -> all.add("alter table " + table + " enable trigger user"));
        execute(all.toArray(String[]::new));
    }
}
