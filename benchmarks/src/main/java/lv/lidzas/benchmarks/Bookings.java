package lv.lidzas.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import lv.lidzas.benchmarks.harness.Crowd;
import lv.lidzas.benchmarks.harness.Measured;
import lv.lidzas.benchmarks.harness.PgBench;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.benchmarks.harness.Yardstick;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.testkit.servers.Deployable;

/** Bookings of one minute in each of 53 weeks, beside {@code pgbench} with the same statements. */
final class Bookings implements Program {

    private static final int WRITERS = 16;

    /** Each pair of an assistant and a budget takes 2,400 bookings of one minute. */
    private static final int PAIRS = 1600;

    @Override
    public String name() {
        return "bookings";
    }

    @Override
    public void run(Rig rig, Report report) {
        int seconds = rig.size().of(1, 10, 30);
        int rounds = rig.size().of(1, 3, 7);
        Api api = rig.api();
        String assistant = BookingRows.assistant(api, rig);
        Rig.sql(() -> {
            try (Connection database = rig.database(Deployable.SCHEDULING)) {
                BookingRows.load(database, assistant, PAIRS);
            }
            return true;
        });
        rig.leaveOnly(Deployable.SCHEDULING);
        AtomicInteger turn = new AtomicInteger();
        Crowd.Act others = _ -> book(api, rig, turn.incrementAndGet(), it -> it);
        Crowd.Act same = _ -> book(api, rig, turn.incrementAndGet(), _ -> 1);

        Crowd crowd = new Crowd(WRITERS);
        crowd.busy(Duration.ofSeconds(rig.size().of(1, 20, 30)), others);
        PgBench yardstick = yardstick(rig);
        yardstick.perSecond(WRITERS, 1);
        List<Double> product = new ArrayList<>();
        List<Double> measure = new ArrayList<>();
        List<Double> wal = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long before = walPosition(rig);
            Crowd.Load load = crowd.busy(Duration.ofSeconds(seconds), others);
            wal.add((walPosition(rig) - before) / 1024.0 / load.nanos().size());
            OptionalDouble beside = yardstick.perSecond(WRITERS, seconds);
            product.add(load.perSecond());
            beside.ifPresent(measure::add);
            report.say(
                    "%.0f/s, pgbench %.0f/s"
                            .formatted(load.perSecond(), beside.orElse(Double.NaN)));
        }
        Comparison.ofRates(
                "bookings of 53 weeks, %d writers, other assistants".formatted(WRITERS),
                product,
                measure,
                report);
        report.result(
                "WAL of a booking",
                String.format(Locale.ROOT, "%.1f KB", Measured.of(wal).median()));
        Measured contended = Measured.millis(crowd.busy(Duration.ofSeconds(seconds), same).nanos());
        report.result(
                "bookings of 53 weeks, %d writers, the same assistant".formatted(WRITERS),
                String.format(
                        Locale.ROOT,
                        "median %.0f ms, p99 %.0f ms",
                        contended.median(),
                        contended.percentile(99)));
        rig.startAll();
    }

    private static void book(Api api, Rig rig, int turn, IntUnaryOperator assistantOf) {
        int pair = turn % PAIRS + 1;
        api.post(
                        "liga",
                        rig.addresses().scheduling() + "/v1/allocations",
                        Map.of(
                                "budgetId",
                                BookingRows.budget(pair),
                                "assistantId",
                                BookingRows.assistant(assistantOf.applyAsInt(pair)),
                                "minutesPerWeek",
                                1))
                .expect(201);
    }

    private static long walPosition(Rig rig) {
        return Rig.sql(() -> {
            try (Connection server = rig.administration();
                    Statement statement = server.createStatement();
                    ResultSet answer =
                            statement.executeQuery(
                                    "select pg_current_wal_insert_lsn() - '0/0'::pg_lsn")) {
                answer.next();
                return answer.getLong(1);
            }
        });
    }

    private static PgBench yardstick(Rig rig) {
        return Rig.sql(() -> {
            try (Connection database = rig.database(Deployable.SCHEDULING)) {
                return yardstick(rig, database);
            }
        });
    }

    private static PgBench yardstick(Rig rig, Connection database) throws SQLException {
        Yardstick yardstick = Yardstick.like(Deployable.SCHEDULING, rig);
        try (Connection other = yardstick.connect()) {
            BookingRows.copy(database, other, PAIRS);
        }
        return new PgBench(rig, yardstick, BookingRows.script(database, PAIRS));
    }
}
