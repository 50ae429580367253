package lv.lidzas.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.benchmarks.harness.Crowd;
import lv.lidzas.benchmarks.harness.Machine;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.testkit.servers.Deployable;

/** What each service takes: processor time until its first answer, memory of its own after some thousand requests. */
final class Memory implements Program {

    private static final int CLIENTS = 8;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run(Rig rig, Report report) {
        int requests = rig.size().of(20, 2000, 2000);
        Api api = rig.api();
        for (Deployable service : Deployable.values()) {
            List<String> reads =
                    reads(service, rig.municipality().layout().address(service).toString());
            AtomicInteger turn = new AtomicInteger();
            new Crowd(CLIENTS)
                    .times(
                            requests,
                            _ ->
                                    api.get(
                                                    "liga",
                                                    reads.get(
                                                            turn.incrementAndGet() % reads.size()))
                                            .expect(200));
            report.result(
                    service.folder() + " after " + requests + " requests",
                    "%d MB of its own; %.1f s of CPU until it is ready"
                            .formatted(
                                    Machine.anonymousMegabytes(process(rig, service).pid()),
                                    rig.processorTimeUntilReady(service).toMillis() / 1e3));
        }
    }

    private static ProcessHandle process(Rig rig, Deployable service) {
        return rig.service(service).jvm().running().orElseThrow();
    }

    private static List<String> reads(Deployable service, String address) {
        List<String> paths =
                switch (service) {
                    case APPLICATION -> List.of("applications", "applications?state=SUBMITTED");
                    case ELIGIBILITY -> List.of("assessments", "decisions", "rule-sets");
                    case DOCUMENT -> List.of("documents", "documents?state=RECEIVED");
                    case SCHEDULING -> List.of("assistants", "budgets", "allocations");
                };
        return paths.stream().map(it -> address + "/v1/" + it).toList();
    }
}
