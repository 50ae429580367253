package lv.lidzas.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.benchmarks.harness.Applicants;
import lv.lidzas.benchmarks.harness.Crowd;
import lv.lidzas.benchmarks.harness.Measured;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;

/** Whether the services behind keep up while applications come in as fast as they can. */
final class Chain implements Program {

    private static final int CLIENTS = 16;

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public void run(Rig rig, Report report) {
        Applicants applicants = new Applicants(rig);
        Duration duration = Duration.ofSeconds(rig.size().of(1, 60, 300));
        Map<String, Long> submitted = new ConcurrentHashMap<>();
        Crowd crowd = new Crowd(CLIENTS);
        Crowd.Act submission =
                _ -> {
                    String id = applicants.submit(applicants.draft()).text("id");
                    submitted.put(id, System.nanoTime());
                };
        try (AssessmentsSeen seen =
                new AssessmentsSeen(rig.municipality().kafka().bootstrapServers())) {
            WarmUp.until(rig, crowd, submission, report);
            seen.await(submitted.keySet());
            submitted.clear();

            double rate = crowd.busy(duration, submission).perSecond();
            long end = System.nanoTime();
            long backlog = submitted.keySet().stream().filter(it -> !seen.has(it)).count();
            seen.await(submitted.keySet());
            double drained = (System.nanoTime() - end) / 1e9;
            report.result(
                    "submissions with all services at work, %d clients".formatted(CLIENTS),
                    "%.0f/s".formatted(rate));
            Measured all = lag(submitted, seen, Long.MIN_VALUE, Long.MAX_VALUE);
            report.result("submit → assessment told", told(all));
            long third = duration.toNanos() / 3;
            report.result(
                    "of those of the first and of the last third",
                    told(lag(submitted, seen, Long.MIN_VALUE, end - 2 * third))
                            + "; "
                            + told(lag(submitted, seen, end - third, Long.MAX_VALUE)));
            report.result(
                    "backlog at the end", "%d, gone after %.1f s".formatted(backlog, drained));
        }
    }

    private static String told(Measured lag) {
        return "median %.0f ms, p95 %.0f ms".formatted(lag.median(), lag.percentile(95));
    }

    private static Measured lag(
            Map<String, Long> submitted, AssessmentsSeen seen, long from, long until) {
        List<Long> lag = new ArrayList<>();
        submitted.forEach((id, at) -> {
            if (at >= from && at <= until) {
                lag.add(Math.max(0, seen.at(id) - at));
            }
        });
        return Measured.millis(lag);
    }
}
