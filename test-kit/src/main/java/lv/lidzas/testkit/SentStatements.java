package lv.lidzas.testkit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
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
                    "^(\\S+) (\\S*)> LOG:  (?:statement|execute [^:]+): (.*(?:\\R\\t.*)*)",
                    Pattern.MULTILINE);
    private static final Pattern NO_WORK =
            Pattern.compile("(?i)(begin|commit|rollback|set|show|deallocate)\\b.*|");

    /** What chains the access log, and tells others how far it goes, goes by the clock. */
    private static final Pattern OF_THE_SEALER =
            Pattern.compile(
                    "look_seal|look_anchor|look_about|from look_waiting|pg_try_advisory_xact_lock");

    private final String service;
    private final Path log;

    private SentStatements(Deployable service) {
        this.service = service.folder();
        this.log = LidzasServers.postgres().log();
        tellServer(
                "alter system set log_line_prefix = '%a %v> '",
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
        List<Sent> sent =
                STATEMENT
                        .matcher(read().substring(start))
                        .results()
                        .filter(found -> found.group(1).equals(service))
                        .map(found ->
                                new Sent(
                                        found.group(2),
                                        found.group(3).replaceAll("\\s+", " ").strip()))
                        .filter(it -> !NO_WORK.matcher(it.statement()).matches())
                        .toList();
        Map<String, List<String>> transactions =
                sent.stream()
                        .collect(groupingBy(Sent::transaction, mapping(Sent::statement, toList())));
        return sent.stream()
                .filter(it -> !isByTheClock(transactions.getOrDefault(it.transaction(), List.of())))
                .map(Sent::statement)
                .toList();
    }

    /** Of the sealer, or about an anchor: a service hears its own, too, notes it in the inbox, and has nothing to do. */
    private static boolean isByTheClock(List<String> transaction) {
        return transaction.stream().anyMatch(it -> OF_THE_SEALER.matcher(it).find())
                || transaction.stream().allMatch(it -> it.startsWith("insert into inbox "));
    }

    /** A statement in the transaction that the server numbered. */
    private record Sent(String transaction, String statement) {}

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
