package lv.lidzas.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What Hibernate does not look at when it compares a schema with its rows. */
public final class SchemaFacts {

    private static final String UNNAMED =
            """
            select c.conname from pg_constraint c join pg_namespace n on n.oid = c.connamespace
            where n.nspname = 'public' and c.contype <> 'n' and c.conparentid = 0
            and not exists (select from pg_inherits where inhrelid = c.conrelid and c.contype = 'p')
            and c.conname !~ '^(pk|fk|uq|ck|ex)_' and c.conrelid::regclass::text not like 'flyway%'
            """;

    private static final String UNINDEXED =
            """
            select c.conname from pg_constraint c
            where c.contype = 'f' and c.conparentid = 0 and not exists (
                select from pg_index i
                where i.indrelid = c.conrelid
                and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) like '(% IS NOT NULL)')
                and i.indkey[0] = any (c.conkey))
            order by 1
            """;

    private SchemaFacts() {}

    /** Constraints without a name that somebody gave: a later migration could not speak of them. */
    public static List<String> unnamedConstraints(DataSource database) throws SQLException {
        return query(database, UNNAMED);
    }

    /** Foreign keys with whose columns no index begins: whoever deletes a row that they may refer to reads the whole table for each. */
    public static List<String> foreignKeysWithoutIndex(DataSource database) throws SQLException {
        return query(database, UNINDEXED);
    }

    /** The first column of what a query finds. */
    public static List<String> query(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
