package lv.lidzas.benchmarks;

import java.util.Collection;
import java.util.Objects;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.benchmarks.harness.Size;
import lv.lidzas.benchmarks.rules.AssessmentsPerSecond;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The rules on one core with JMH, with and without storing, beside Apache KIE DMN. */
final class RulesAlone implements Program {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public void run(Rig rig, Report report) {
        Size size = rig.size();
        try {
            Collection<RunResult> results =
                    new Runner(
                                    new OptionsBuilder()
                                            .include(AssessmentsPerSecond.class.getName())
                                            .forks(size.of(1, 2, 5))
                                            .warmupIterations(size.of(0, 5, 10))
                                            .warmupTime(TimeValue.seconds(1))
                                            .measurementIterations(size.of(1, 5, 10))
                                            .measurementTime(
                                                    TimeValue.milliseconds(
                                                            size.of(100, 1000, 2000)))
                                            .addProfiler(GCProfiler.class)
                                            .jvmArgs(
                                                    "-XX:+UseSerialGC",
                                                    "-Xmx512m",
                                                    "--sun-misc-unsafe-memory-access=allow")
                                            .shouldFailOnError(true)
                                            .verbosity(VerboseMode.SILENT)
                                            .build())
                            .run();
            double engine = rate(results, "engine");
            report.result(
                    "an assessment with its trace, beside KIE DMN",
                    told(results, "rules"),
                    told(results, "engine"),
                    rate(results, "rules") / engine);
            report.result(
                    "the same with trace and facts as JSON",
                    told(results, "rulesStored"),
                    told(results, "engine"),
                    rate(results, "rulesStored") / engine);
            report.result(
                    "an assessment of a child under MK316-2022, beside KIE DMN",
                    told(results, "rules316"),
                    told(results, "engine316"),
                    rate(results, "rules316") / rate(results, "engine316"));
        } catch (RunnerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String told(Collection<RunResult> results, String method) {
        double bytes =
                Objects.requireNonNull(
                                of(results, method).getSecondaryResults().get("gc.alloc.rate.norm"))
                        .getScore();
        return "%.0f/s, %.1f KB".formatted(rate(results, method), bytes / 1024);
    }

    private static double rate(Collection<RunResult> results, String method) {
        return of(results, method).getPrimaryResult().getScore();
    }

    private static RunResult of(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(it -> it.getPrimaryResult().getLabel().equals(method))
                .findFirst()
                .orElseThrow();
    }
}
