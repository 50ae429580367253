package lv.lidzas.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.benchmarks.harness.Crowd;
import lv.lidzas.benchmarks.harness.Measured;
import lv.lidzas.benchmarks.harness.PgBench;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;

/** Two medians of the same run and their ratio. */
final class Comparison {

    private Comparison() {}

    /** Warms up, then runs the product and pgbench in turn with as many clients; returns how often a second the product managed. */
    static double inTurn(
            String what, Rig rig, Crowd crowd, Crowd.Act act, PgBench yardstick, Report report) {
        int seconds = rig.size().of(1, 8, 30);
        WarmUp.until(rig, crowd, act, report);
        yardstick.perSecond(crowd.clients(), 1);
        List<Double> product = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round < rig.size().of(1, 3, 7); round++) {
            Duration services = rig.processorTimeOfServices();
            Duration database = rig.processorTimeOfDatabase();
            Crowd.Load load = crowd.busy(Duration.ofSeconds(seconds), act);
            services = rig.processorTimeOfServices().minus(services);
            database = rig.processorTimeOfDatabase().minus(database);
            product.add(load.perSecond());
            yardstick.perSecond(crowd.clients(), seconds).ifPresent(other::add);
            report.say(
                    "%.0f/s, while the clients took %.0f %% of the machine; each took %.1f ms of a processor in services, %.1f ms in PostgreSQL; pgbench %s/s"
                            .formatted(
                                    load.perSecond(),
                                    load.clientsPercent(),
                                    (double) services.toMillis() / load.nanos().size(),
                                    (double) database.toMillis() / load.nanos().size(),
                                    other.isEmpty() ? "?" : "%.0f".formatted(other.getLast())));
        }
        double own = Measured.of(product).median();
        if (other.isEmpty()) {
            report.say("pgbench is not on the PATH: no yardstick");
            report.result(what, "%.0f/s".formatted(own));
        } else {
            double beside = Measured.of(other).median();
            report.result(what, "%.0f/s".formatted(own), "%.0f/s".formatted(beside), own / beside);
        }
        return own;
    }

    /** How long; the ratio is the yardstick's time in the product's, so that 1 is as good as the yardstick. */
    static void ofTimes(String what, List<Long> product, List<Long> yardstick, Report report) {
        Measured own = Measured.millis(product);
        Measured other = Measured.millis(yardstick);
        report.result(what, time(own), time(other), other.median() / own.median());
    }

    private static String time(Measured times) {
        return "%.1f ms (p95 %.1f)".formatted(times.median(), times.percentile(95));
    }
}
