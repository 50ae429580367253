package lv.lidzas.benchmarks;

import java.util.List;
import java.util.Locale;
import lv.lidzas.benchmarks.harness.Measured;
import lv.lidzas.benchmarks.harness.Report;

/** Two medians of the same run and their ratio. */
final class Comparison {

    private Comparison() {}

    /** How often a second; without a yardstick the product's alone. */
    static void ofRates(String what, List<Double> product, List<Double> yardstick, Report report) {
        double own = Measured.of(product).median();
        if (yardstick.isEmpty()) {
            report.say("pgbench is not on the PATH: no yardstick");
            report.result(what, rate(own));
        } else {
            double other = Measured.of(yardstick).median();
            report.result(what, rate(own), rate(other), own / other);
        }
    }

    /** How long; the ratio is the yardstick's time in the product's, so that 1 is as good as the yardstick. */
    static void ofTimes(String what, List<Long> product, List<Long> yardstick, Report report) {
        Measured own = Measured.millis(product);
        Measured other = Measured.millis(yardstick);
        report.result(what, time(own), time(other), other.median() / own.median());
    }

    private static String time(Measured times) {
        return String.format(
                Locale.ROOT, "%.1f ms (p95 %.1f)", times.median(), times.percentile(95));
    }

    private static String rate(double perSecond) {
        return String.format(Locale.ROOT, "%.0f/s", perSecond);
    }
}
