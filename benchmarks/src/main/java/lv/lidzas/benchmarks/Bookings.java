package lv.lidzas.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
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

    /** Before an assistant's weeks are full, all writers go on with the next one. */
    private static final int OF_ONE_ASSISTANT = 2000;

    @Override
    public String name() {
        return "bookings";
    }

    @Override
    public void run(Rig rig, Report report) {
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
        AtomicInteger contended = new AtomicInteger();
        Crowd.Act same =
                _ ->
                        book(
                                api,
                                rig,
                                turn.incrementAndGet(),
                                _ -> 1 + contended.incrementAndGet() / OF_ONE_ASSISTANT);
        book(api, rig, 0, it -> it);

        Crowd crowd = new Crowd(WRITERS);
        Yardstick yardstick = yardstick(rig);
        Duration duration = Duration.ofSeconds(rig.size().of(1, 10, 30));
        Comparison.inTurn(
                "bookings of 53 weeks, %d writers, other assistants".formatted(WRITERS),
                rig,
                crowd,
                others,
                pgbench(rig, yardstick, BookingRows::script),
                report);
        long before = walPosition(rig);
        int bookings = crowd.busy(duration, others).nanos().size();
        report.result(
                "WAL of a booking",
                "%.1f KB".formatted((walPosition(rig) - before) / 1024.0 / bookings));
        crowd.busy(duration.dividedBy(2), same);
        report.result(
                "bookings of 53 weeks, %d writers, the same assistant".formatted(WRITERS),
                tail(crowd.busy(duration, same).nanos()));
        if (!PgBench.isHere()) {
            return;
        }
        PgBench floor = pgbench(rig, yardstick, BookingRows::scriptOfOneAssistant);
        report.result(
                "pgbench, %d writers, the same assistant".formatted(WRITERS),
                tail(floor.nanos(WRITERS, (int) duration.toSeconds())));
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

    private static String tail(List<Long> nanos) {
        Measured times = Measured.millis(nanos);
        return "median %.0f ms, p99 %.0f ms".formatted(times.median(), times.percentile(99));
    }

    private static Yardstick yardstick(Rig rig) {
        Yardstick yardstick = Yardstick.like(Deployable.SCHEDULING, rig);
        return Rig.sql(() -> {
            try (Connection database = rig.database(Deployable.SCHEDULING);
                    Connection other = yardstick.connect()) {
                BookingRows.copy(database, other, PAIRS);
            }
            return yardstick;
        });
    }

    private static PgBench pgbench(
            Rig rig, Yardstick yardstick, BiFunction<Connection, Integer, List<String>> script) {
        return Rig.sql(() -> {
            try (Connection database = rig.database(Deployable.SCHEDULING)) {
                return new PgBench(rig, yardstick, script.apply(database, PAIRS));
            }
        });
    }
}
