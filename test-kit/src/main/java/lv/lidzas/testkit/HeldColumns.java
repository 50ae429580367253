package lv.lidzas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Holds what a service says that it gives a person (piekļuve saviem datiem) against the columns that its database has: a new column is
 * given, or somebody says why not.
 */
public final class HeldColumns {

    /** Partitions are passed over, because their columns are those of the table. */
    private static final String COLUMNS =
            """
            select case c.table_schema when 'public' then '' else c.table_schema || '.' end || c.table_name, c.column_name
            from information_schema.columns c
            join pg_class t on t.oid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass
            where c.table_schema not in ('pg_catalog', 'information_schema') and not t.relispartition and t.relkind <> 'v'
            """;

    private final Set<String> inDatabase = new TreeSet<>();

    /** The members that give a column. */
    private final Map<String, Set<String>> given = new TreeMap<>();

    private final Map<String, String> withheld;

    /**
     * Reads the columns of a service.
     *
     * @param database of the running service, all schemas of it
     * @param declared what is given, as JSON of the kit's tables
     * @param withheld what is not given, by column, and why
     */
    public HeldColumns(DataSource database, String declared, Map<String, String> withheld)
            throws SQLException {
        this.withheld = withheld;
        for (DeclaredTable table : DeclaredTable.allIn(declared)) {
            for (DeclaredTable.DeclaredColumn column : table.columns()) {
                given.computeIfAbsent(table.table() + "." + column.name(), _ -> new TreeSet<>())
                        .add(table.member() + "." + column.field());
            }
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                inDatabase.add(rows.getString(1) + "." + rows.getString(2));
            }
        }
    }

    /** Each column is given or withheld with a reason, never both, and nothing is said of what is not there. */
    public void areAllDeclared() {
        assertThat(faults()).as("columns that nobody declares, or declares wrongly").isEmpty();
    }

    /** What is wrong, for the test of this very check. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String column : inDatabase) {
            boolean isGiven = given.containsKey(column);
            if (isGiven == withheld.containsKey(column)) {
                faults.add(
                        column
                                + (isGiven
                                        ? " is given and withheld"
                                        : " is neither given nor withheld"));
            }
        }
        given.keySet().stream()
                .filter(column -> !inDatabase.contains(column))
                .forEach(column -> faults.add(column + " is given and not there"));
        withheld.forEach((column, reason) -> {
            if (!inDatabase.contains(column)) {
                faults.add(column + " is withheld and not there");
            }
            if (!reason.strip().endsWith(".")) {
                faults.add(column + " is withheld without a sentence that says why");
            }
        });
        return faults;
    }

    /** All of it for people to review: {@code docs/subject-access/<service>.approved.md}. */
    public void areTheApproved(String service) {
        StringBuilder text = new StringBuilder();
        text.append("# What ").append(service).append(" gives a person of what it holds\n\n");
        text.append(
                "Written by a test that reads the columns of the database. Members are those of `held` in the answer of\n");
        text.append("`GET /v1/subject-access`.\n\n| Column | Member |\n|---|---|\n");
        given.forEach((column, members) ->
                text.append("| `")
                        .append(column)
                        .append("` | ")
                        .append(String.join(", ", members))
                        .append(" |\n"));
        text.append("\n## What is not given\n| Column | Why |\n|---|---|\n");
        withheld.forEach((name, reason) ->
                text.append("| `").append(name).append("` | ").append(reason).append(" |\n"));
        ApprovedFile.verify("docs/subject-access/" + service + ".approved.md", text.toString());
    }
}
