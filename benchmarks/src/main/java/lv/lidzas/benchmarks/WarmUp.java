package lv.lidzas.benchmarks;

import java.time.Duration;
import lv.lidzas.benchmarks.harness.Crowd;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;

/**
 * Work that is not measured, until the services get no faster by it.
 *
 * <p>C2 compiles what has run often, and on two busy processors that takes minutes: what is measured before says how fast
 * a service was after its start, not how fast it is.
 */
final class WarmUp {

    private static final int STEADY_STRETCHES = 3;
    private static final double FASTER = 1.05;

    private WarmUp() {}

    /** Goes on until some stretches in a row were no faster than the best before them, or time is up. */
    static void until(Rig rig, Crowd crowd, Crowd.Act act, Report report) {
        Duration stretch = Duration.ofSeconds(rig.size().of(1, 20, 20));
        int most = rig.size().of(1, 30, 60);
        double best = 0;
        int steady = 0;
        int stretches = 0;
        while (steady < STEADY_STRETCHES && stretches < most) {
            double rate = crowd.busy(stretch, act).perSecond();
            steady = rate < best * FASTER ? steady + 1 : 0;
            best = Math.max(best, rate);
            stretches++;
        }
        report.say(
                "warmed up for %d s, %s"
                        .formatted(
                                stretches * stretch.toSeconds(),
                                steady == STEADY_STRETCHES
                                        ? "until it got no faster"
                                        : "and might get faster still"));
    }
}
