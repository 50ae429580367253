package lv.lidzas.sandbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.Folders;
import lv.lidzas.testkit.servers.LocalPostgres;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What an operator saves each night: the rows of four databases, one after the other, each as of one moment, and then the files.
 *
 * <p>It stands for {@code pg_dump} and {@code pg_restore}, which the PostgreSQL of the tests does not bring: it copies all tables in one
 * snapshot, and no trigger or key looks at what comes back.
 */
final class Dump {

    private static final String TABLES =
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
            """;
    private static final String COLUMNS =
            """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """;
    private static final String SEQUENCES =
            "select format('%I.%I', schemaname, sequencename), coalesce(last_value, 1), last_value is not null from pg_sequences";

    private final Map<Deployable, Map<String, byte[]>> rows = new EnumMap<>(Deployable.class);
    private final Map<Deployable, List<String>> sequences = new EnumMap<>(Deployable.class);
    private final Map<Path, byte[]> files = new LinkedHashMap<>();

    private Dump() {}

    /** Saves a municipality while it works. */
    static Dump of(Municipality municipality) throws SQLException, IOException {
        Dump dump = new Dump();
        for (Deployable service : Deployable.values()) {
            try (Connection database = connect(municipality, service)) {
                dump.save(service, database);
            }
        }
        Path folder = folder(municipality);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                dump.files.put(folder.relativize(file), Files.readAllBytes(file));
            }
        }
        return dump;
    }

    /** Puts everything back, in databases and a folder that hold nothing else afterwards; nobody works meanwhile. */
    void restore(Municipality municipality) throws SQLException, IOException {
        for (Deployable service : Deployable.values()) {
            try (Connection database = connect(municipality, service)) {
                bringBack(service, database);
            }
        }
        Path folder = folder(municipality);
        Folders.delete(folder);
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private void save(Deployable service, Connection database) throws SQLException, IOException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        CopyManager copying = database.unwrap(PGConnection.class).getCopyAPI();
        Map<String, byte[]> ofService = new LinkedHashMap<>();
        for (String table : texts(database, TABLES)) {
            String columns = texts(database, COLUMNS.formatted(table)).getFirst();
            ByteArrayOutputStream copied = new ByteArrayOutputStream();
            copying.copyOut("copy " + table + " (" + columns + ") to stdout", copied);
            ofService.put(table + " (" + columns + ")", copied.toByteArray());
        }
        rows.put(service, ofService);
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(SEQUENCES)) {
            while (found.next()) {
                values.add(
                        "select setval('%s', %d, %b)"
                                .formatted(
                                        found.getString(1), found.getLong(2), found.getBoolean(3)));
            }
        }
        sequences.put(service, values);
        database.commit();
    }

    private void bringBack(Deployable service, Connection database)
            throws SQLException, IOException {
        database.setAutoCommit(false);
        CopyManager copying = database.unwrap(PGConnection.class).getCopyAPI();
        try (Statement statement = database.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("truncate " + String.join(", ", texts(database, TABLES)));
            for (Map.Entry<String, byte[]> table : rows.get(service).entrySet()) {
                copying.copyIn(
                        "copy " + table.getKey() + " from stdin",
                        new ByteArrayInputStream(table.getValue()));
            }
            for (String sequence : sequences.get(service)) {
                statement.execute(sequence);
            }
        }
        database.commit();
    }

    private static List<String> texts(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }

    private static Path folder(Municipality municipality) {
        return municipality.layout().folder().resolve("documents");
    }

    private static Connection connect(Municipality municipality, Deployable service)
            throws SQLException {
        return DriverManager.getConnection(
                municipality.postgres().jdbcUrl(service.database()),
                LocalPostgres.ADMINISTRATOR,
                LocalPostgres.PASSWORD);
    }
}
