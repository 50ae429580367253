package lv.lidzas.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.LocalPostgres;

/**
 * What a service says to its database, whoever in the service says it: the server writes it into its log while this is open.
 *
 * <p>Sessions begin to write with a delay, so something is done once before it is listened to. The publisher of the outbox has
 * a session of its own, under another name, and does not count; nor does what chains the access log, whenever it does.
 */
public final class SentStatements implements AutoCloseable {

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "^(\\S+)> LOG:  (?:statement|execute [^:]+): (.*(?:\\R\\t.*)*)",
                    Pattern.MULTILINE);
    private static final Pattern NO_WORK =
            Pattern.compile("(?i)(begin|commit|rollback|set|show|deallocate)\\b.*|");

    /** What chains the access log goes by the clock. */
    private static final Pattern OF_THE_SEALER =
            Pattern.compile(
                    "look_seal|look_anchor|look_about|from look_waiting|pg_try_advisory_xact_lock");

    private final String service;
    private final Path log;

    private SentStatements(Deployable service) {
        this.service = service.folder();
        this.log = LidzasServers.postgres().log();
        tellServer(
                "alter system set log_line_prefix = '%a> '",
                "alter system set log_statement = 'all'");
    }

    /** Listens until it is closed. */
    public static SentStatements of(Deployable service) {
        return new SentStatements(service);
    }

    /** The statements of an action, in their order, each in one line; without those that only begin or end a transaction. */
    public List<String> during(Runnable action) {
        int start = read().length();
        action.run();
        return STATEMENT
                .matcher(read().substring(start))
                .results()
                .filter(found -> found.group(1).equals(service))
                .map(found -> found.group(2).replaceAll("\\s+", " ").strip())
                .filter(statement -> !NO_WORK.matcher(statement).matches())
                .filter(statement -> !OF_THE_SEALER.matcher(statement).find())
                .toList();
    }

    @Override
    public void close() {
        tellServer("alter system reset log_statement", "alter system reset log_line_prefix");
    }

    private String read() {
        try {
            return Files.readString(log);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void tellServer(String... settings) {
        String url = LidzasServers.postgres().jdbcUrl(LocalPostgres.ADMINISTRATOR);
        try (Connection connection =
                        DriverManager.getConnection(
                                url, LocalPostgres.ADMINISTRATOR, LocalPostgres.PASSWORD);
                Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
            statement.execute("select pg_reload_conf()");
        } catch (SQLException problem) {
            throw new IllegalStateException("The server does not change its log.", problem);
        }
    }
}
