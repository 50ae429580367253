package lv.lidzas.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.benchmarks.harness.Applicants;
import lv.lidzas.benchmarks.harness.Crowd;
import lv.lidzas.benchmarks.harness.Measured;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.testkit.servers.Deployable;

/**
 * Reading one application with its entry in the access log, beside the same without.
 *
 * <p>Nothing switches the log off, so for the yardstick a trigger makes the database pass over the entry: what is left of it is an
 * empty statement. The two take turns.
 */
final class LooksCost implements Program {

    private static final int CLIENTS = 16;

    private static final String PASS_OVER =
            """
            create function bench_pass_over() returns trigger language plpgsql as 'begin return null; end';
            create trigger tr_bench_pass_over before insert on look for each row execute function bench_pass_over();
            """;

    private static final String AS_IT_WAS =
            """
            drop trigger tr_bench_pass_over on look;
            drop function bench_pass_over();
            """;

    @Override
    public String name() {
        return "looks";
    }

    @Override
    public void run(Rig rig, Report report) {
        Applicants applicants = new Applicants(rig);
        String id = applicants.submit(applicants.draft()).text("id");
        String url = rig.addresses().application() + "/v1/applications/" + id;
        rig.leaveOnly(Deployable.APPLICATION);
        Rig.sql(() -> {
            try (Connection database = rig.database(Deployable.APPLICATION);
                    Statement statement = database.createStatement()) {
                statement.execute(PASS_OVER);
                try {
                    one(rig, url, statement, report);
                    many(rig, url, statement, report);
                } finally {
                    statement.execute(AS_IT_WAS);
                }
            }
            return true;
        });
    }

    private static void one(Rig rig, String url, Statement statement, Report report)
            throws SQLException {
        Api api = rig.api();
        List<Long> with = new ArrayList<>();
        List<Long> without = new ArrayList<>();
        int rounds = rig.size().of(1, 20, 50);
        int reads = rig.size().of(1, 100, 200);
        for (int round = -rig.size().of(0, 20, 50); round < rounds; round++) {
            if (round == 0) {
                with.clear();
                without.clear();
            }
            turn(statement, "disable");
            read(api, url, reads, with);
            turn(statement, "enable");
            read(api, url, reads, without);
        }
        Comparison.ofTimes(
                "an application is read, beside the same without entry", with, without, report);
    }

    private static void many(Rig rig, String url, Statement statement, Report report)
            throws SQLException {
        Crowd crowd = new Crowd(CLIENTS);
        Api api = rig.api();
        Crowd.Act act = _ -> api.get("liga", url).expect(200);
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        crowd.busy(Duration.ofSeconds(rig.size().of(1, 10, 60)), act);
        for (int round = 0; round < rig.size().of(1, 5, 9); round++) {
            turn(statement, "disable");
            with.add(crowd.busy(Duration.ofSeconds(rig.size().of(1, 4, 15)), act).perSecond());
            turn(statement, "enable");
            without.add(crowd.busy(Duration.ofSeconds(rig.size().of(1, 4, 15)), act).perSecond());
        }
        double own = Measured.of(with).median();
        double other = Measured.of(without).median();
        report.result(
                "the same, 16 clients",
                "%.0f/s".formatted(own),
                "%.0f/s".formatted(other),
                own / other);
    }

    private static void read(Api api, String url, int times, List<Long> nanos) {
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            api.get("liga", url).expect(200);
            nanos.add(System.nanoTime() - begin);
        }
    }

    private static void turn(Statement statement, String how) throws SQLException {
        statement.execute("alter table look " + how + " trigger tr_bench_pass_over");
    }
}
