package lv.lidzas.sandbox.ops;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.sandbox.Layout;
import lv.lidzas.sandbox.QuietLogging;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.ServerFailure;

/** The program behind {@code ./lidzas ops}. */
public final class Ops {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int FAILED = 3;
    private static final int WRONG_USE = 2;

    private static final String USAGE =
            """
            ./lidzas ops outbox                                events that wait to be published
            ./lidzas ops inbox                                 events that wait to be read
            ./lidzas ops dead-letters [SERVICE]                messages that could not be handled
                         dead-letters show SERVICE PLACE       one of them, without what it says
                         dead-letters replay SERVICE WHICH --by NAME --because REASON
                         dead-letters discard SERVICE WHICH --by NAME --because REASON
                                                               WHICH: PLACE …, --topic TOPIC or --all
                         dead-letters verdicts [SERVICE]       what was done with them, and by whom
            ./lidzas ops consistency-check [--settle SECONDS]  whether the four services agree; 1 if not
            """;

    private final OpsSettings settings;
    private final PrintStream out;

    private Ops(OpsSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Exit code 0: done; 1: something was found; 2: wrong use; 3: it could not be found out. */
    public static void main(String[] arguments) {
        QuietLogging.on();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream complaints = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path project = Path.of(System.getProperty("lidzas.root", ".")).toAbsolutePath().normalize();
        System.exit(run(project, out, complaints, arguments));
    }

    private static int run(
            Path project, PrintStream out, PrintStream complaints, String... arguments) {
        try {
            Layout layout = Layout.of(project, System.getenv());
            return run(OpsSettings.of(layout, System.getenv()), out, complaints, arguments);
        } catch (ServerFailure failure) {
            complaints.println(failure.getMessage());
            return FAILED;
        }
    }

    /** Does what is typed on the system of these settings. */
    public static int run(
            OpsSettings settings, PrintStream out, PrintStream complaints, String... typed) {
        Arguments arguments = new Arguments(typed);
        try {
            return new Ops(settings, out).run(arguments);
        } catch (WrongUse use) {
            complaints.println(use.getMessage());
            complaints.print(USAGE);
            return WRONG_USE;
        } catch (ServerFailure failure) {
            complaints.println(failure.getMessage());
            return FAILED;
        }
    }

    private int run(Arguments arguments) {
        String command = arguments.next().orElse("");
        return switch (command) {
            case "outbox" -> outbox(arguments);
            case "inbox" -> inbox(arguments);
            case "dead-letters" -> {
                try (KafkaLook kafka = new KafkaLook(settings.kafka())) {
                    yield new LetterDesk(kafka, out).run(arguments);
                }
            }
            case "consistency-check" -> new ConsistencyCheck(settings, out).run(arguments);
            case "" -> throw new WrongUse("What is to be done?");
            default -> throw new WrongUse("Nobody knows " + command + ".");
        };
    }

    private int outbox(Arguments arguments) {
        arguments.requireEnd();
        Rows rows = new Rows(settings);
        out.printf("%-30s %10s  %s%n", "Outbox of", "waiting", "oldest");
        for (Deployable service : Deployable.values()) {
            rows.of(
                            service,
                            "select count(*), coalesce(round(extract(epoch from clock_timestamp() - min(appended_at)))::bigint, 0) from outbox",
                            row -> new long[] {row.getLong(1), row.getLong(2)})
                    .forEach(it ->
                            out.printf(
                                    "%-30s %10d  %s%n",
                                    service.folder(), it[0], it[0] == 0 ? "-" : it[1] + " s"));
        }
        return DONE;
    }

    private int inbox(Arguments arguments) {
        arguments.requireEnd();
        Rows rows = new Rows(settings);
        try (KafkaLook kafka = new KafkaLook(settings.kafka())) {
            out.printf("%-30s %-32s %10s%n", "Inbox of", "topic", "waiting");
            for (Deployable service : Deployable.values()) {
                kafka.lag(service.folder()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(it ->
                                out.printf(
                                        "%-30s %-32s %10d%n",
                                        service.folder(), it.getKey(), it.getValue()));
                String last =
                        rows.of(
                                        service,
                                        "select coalesce(to_char(max(received_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), 'never'), count(*) from inbox",
                                        row ->
                                                String.format(
                                                        Locale.ROOT,
                                                        "%s; %d are remembered",
                                                        row.getString(1),
                                                        row.getLong(2)))
                                .getFirst();
                out.printf("%-30s last handled: %s%n", service.folder(), last);
            }
        }
        return DONE;
    }
}
