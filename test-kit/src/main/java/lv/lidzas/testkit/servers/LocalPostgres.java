package lv.lidzas.testkit.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** One PostgreSQL server with the data of one folder and a database for each service. */
public final class LocalPostgres {

    /** The user whom the services know; not the server's administrator. */
    public static final String USER = "lidzas";

    /** No secret: the server listens on this machine only, and holds invented people. */
    public static final String PASSWORD = "lidzas";

    /** The server's administrator, who has the same password. */
    public static final String ADMINISTRATOR = "postgres";

    private final Path home;
    private final Path data;
    private final int port;
    private final Durability durability;

    /**
     * @param home the folder that holds this server's folder {@code postgres} and its log
     */
    public LocalPostgres(Path home, int port, Durability durability) {
        this.home = home.toAbsolutePath().normalize();
        this.data = this.home.resolve("postgres").resolve("data");
        this.port = port;
        this.durability = durability;
    }

    /** The JDBC address of one of the databases. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    public Path log() {
        return home.resolve("logs").resolve("postgres.log");
    }

    /** Starts the server on its data, creating what is missing; a server that an earlier, killed owner left behind is stopped first. */
    public void start() {
        PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpacked());
        try {
            Files.createDirectories(Folders.around(log()));
        } catch (IOException problem) {
            throw new ServerFailure(
                    "The log folder could not be created: " + problem.getMessage(), problem);
        }
        Folders.complete(data, programs::initialise);
        stop();
        programs.start(data, log(), options());
        createWhatIsMissing();
    }

    /** Stops the server in an orderly way: open transactions are rolled back, everything committed is on disk. */
    public void stop() {
        if (isRunning()) {
            new PostgresPrograms(PostgresBinaries.unpacked()).stop(data, "fast");
        }
    }

    /** Ends the server as a power cut would; the next start recovers from the write-ahead log. */
    public void kill() {
        if (isRunning()) {
            new PostgresPrograms(PostgresBinaries.unpacked()).stop(data, "immediate");
        }
    }

    public boolean isRunning() {
        return PostgresPrograms.serverOf(data).isPresent();
    }

    /** The server and its helpers, to whom a signal to the server does not go. */
    public List<ProcessHandle> processes() {
        return PostgresPrograms.serverOf(data).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .toList();
    }

    private String options() {
        String durable = durability == Durability.FULL ? "on" : "off";
        return "-p "
                + port
                + " -h localhost -k ''"
                + " -c fsync="
                + durable
                + " -c synchronous_commit="
                + durable
                + " -c full_page_writes="
                + durable
                + " -c max_connections=100 -c shared_buffers=64MB -c timezone=UTC -c log_timezone=UTC"
                // A statement in the log would carry what it was about.
                + " -c log_min_error_statement=panic -c log_parameter_max_length_on_error=0";
    }

    private void createWhatIsMissing() {
        try (Connection connection =
                        DriverManager.getConnection(
                                jdbcUrl(ADMINISTRATOR), ADMINISTRATOR, PASSWORD);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + USER + "'")) {
                statement.execute("create role " + USER + " login password '" + PASSWORD + "'");
            }
            for (Deployable service : Deployable.values()) {
                String database = service.database();
                if (!exists(
                        statement,
                        "select 1 from pg_database where datname = '" + database + "'")) {
                    statement.execute(
                            "create database "
                                    + database
                                    + " owner "
                                    + USER
                                    + " strategy file_copy");
                }
            }
        } catch (SQLException problem) {
            throw new ServerFailure(
                    "The databases could not be created: " + problem.getMessage(), problem);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Whether what is committed survives a power cut. */
    public enum Durability {
        /** As in production. */
        FULL,
        /** For tests: quicker, and the data is thrown away anyway. */
        NONE
    }
}
