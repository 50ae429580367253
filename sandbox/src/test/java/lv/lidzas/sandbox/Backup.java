package lv.lidzas.sandbox;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.kit.crypto.PersonKey;
import lv.lidzas.kit.crypto.SealedFiles;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.LocalPostgres;

/** All that is stored but for the keys: every row of every table of all services, and every file. */
final class Backup {

    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private record Cell(Deployable service, String column, boolean binary, byte[] bytes) {}

    private Backup() {}

    /** As {@code pg_dump --exclude-schema=vault} and a copy of the folder would have it. */
    static Backup of(Municipality municipality) throws SQLException, IOException {
        Backup backup = new Backup();
        for (Deployable service : Deployable.values()) {
            try (Connection database = connect(municipality, service);
                    Statement statement = database.createStatement()) {
                for (String table : tables(statement)) {
                    backup.copy(service, table, statement);
                }
            }
        }
        Path folder = municipality.layout().folder().resolve("documents");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                backup.files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return backup;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_type = 'BASE TABLE'"
                                + " and table_schema not in ('vault', 'pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private void copy(Deployable service, String table, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int at = 1; at <= columns; at++) {
                    boolean binary = rows.getMetaData().getColumnTypeName(at).equals("bytea");
                    String text = binary ? null : rows.getString(at);
                    byte[] bytes = binary ? rows.getBytes(at) : utf8(text == null ? "" : text);
                    if (bytes != null) {
                        String name =
                                table.substring(table.indexOf('.') + 1)
                                        + "."
                                        + rows.getMetaData().getColumnName(at);
                        cells.add(new Cell(service, name, binary, bytes));
                    }
                }
            }
        }
    }

    /** Which of the texts stand in it for everybody to read. */
    TreeSet<String> clear(List<String> texts) {
        TreeSet<String> found = new TreeSet<>();
        cells.forEach(cell -> found.addAll(within(cell.bytes(), texts)));
        files.values().forEach(bytes -> found.addAll(within(bytes, texts)));
        return found;
    }

    /** Which of the texts somebody reads who has all keys. */
    TreeSet<String> opened(Map<Deployable, List<PersonKey>> keys, List<String> texts) {
        TreeSet<String> found = clear(texts);
        for (Cell cell : cells.stream().filter(Cell::binary).toList()) {
            for (PersonKey key : keys.getOrDefault(cell.service(), List.of())) {
                byte[] opened = tried(key, cell);
                found.addAll(within(opened, texts));
                if (cell.column().equals("document.content_key") && opened.length > 0) {
                    byte[] fileKey = Base64.getDecoder().decode(opened);
                    files.values()
                            .forEach(file -> found.addAll(within(tried(fileKey, file), texts)));
                }
            }
        }
        return found;
    }

    private static byte[] tried(PersonKey key, Cell cell) {
        for (String column :
                List.of(cell.column(), cell.column().replace("_code_cipher", "_code"))) {
            try {
                return key.open(column, cell.bytes());
            } catch (IllegalStateException _) {
                // Another person's or another column's, or not encrypted at all.
            }
        }
        return new byte[0];
    }

    private static byte[] tried(byte[] fileKey, byte[] file) {
        try {
            return SealedFiles.opening(fileKey, new ByteArrayInputStream(file)).readAllBytes();
        } catch (IOException _) {
            return new byte[0];
        }
    }

    private static List<String> within(byte[] bytes, List<String> texts) {
        String content = new String(bytes, StandardCharsets.UTF_8);
        String digits = HexFormat.of().formatHex(bytes);
        return texts.stream()
                .filter(text ->
                        content.contains(text)
                                || content.contains(HexFormat.of().formatHex(utf8(text)))
                                || digits.contains(HexFormat.of().formatHex(utf8(text))))
                .toList();
    }

    /** The keys that are in the vaults now. */
    static Map<Deployable, List<PersonKey>> keys(Municipality municipality)
            throws SQLException, IOException {
        Properties secrets = new Properties();
        try (var reader =
                Files.newBufferedReader(
                        municipality.layout().folder().resolve("keys.properties"))) {
            secrets.load(reader);
        }
        byte[] master = Base64.getDecoder().decode(secrets.getProperty("LIDZAS_DATA_KEY"));
        Map<Deployable, List<PersonKey>> keys = new HashMap<>();
        for (Deployable service : Deployable.values()) {
            List<PersonKey> ofService = new ArrayList<>();
            try (Connection database = connect(municipality, service);
                    Statement statement = database.createStatement();
                    ResultSet rows =
                            statement.executeQuery(
                                    "select owner_id, wrapped from vault.person_key where wrapped is not null")) {
                while (rows.next()) {
                    UUID owner = rows.getObject(1, UUID.class);
                    ofService.add(new PersonKey(owner, unwrapped(master, owner, rows.getBytes(2))));
                }
            }
            keys.put(service, ofService);
        }
        return keys;
    }

    /** As whoever has the master key would do it: the first byte is its number. */
    private static byte[] unwrapped(byte[] master, UUID owner, byte[] wrapped) {
        try {
            return new AesGcmJce(master)
                    .decrypt(
                            Arrays.copyOfRange(wrapped, 1, wrapped.length),
                            utf8(wrapped[0] + " person " + owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection connect(Municipality municipality, Deployable service) throws SQLException {
        return DriverManager.getConnection(
                municipality.postgres().jdbcUrl(service.database()),
                LocalPostgres.USER,
                LocalPostgres.PASSWORD);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
