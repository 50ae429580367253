package lv.lidzas.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.benchmarks.harness.Applicants;
import lv.lidzas.benchmarks.harness.KafkaRoundTrip;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.testkit.servers.Deployable;

/** How long an effect in the next service takes on an idle system, beside a transactional round trip through the same Kafka. */
final class Hops implements Program {

    @Override
    public String name() {
        return "hops";
    }

    @Override
    public void run(Rig rig, Report report) {
        int warmUp = rig.size().of(0, 60, 100);
        int rounds = rig.size().of(1, 100, 300);
        Applicants applicants = new Applicants(rig);
        Api api = rig.api();
        List<Long> assessed = new ArrayList<>();
        List<Long> proposed = new ArrayList<>();
        List<Long> opened = new ArrayList<>();
        List<Long> roundTrips = new ArrayList<>();
        Rig.sql(() -> {
            try (KafkaRoundTrip kafka =
                            new KafkaRoundTrip(rig.municipality().kafka().bootstrapServers());
                    Connection eligibility = rig.database(Deployable.ELIGIBILITY);
                    Connection scheduling = rig.database(Deployable.SCHEDULING)) {
                for (int round = -warmUp; round < rounds; round++) {
                    if (round == 0) {
                        List.of(assessed, proposed, opened, roundTrips).forEach(List::clear);
                    }
                    GrantedCase one = GrantedCase.submitted(rig, api, applicants);
                    assessed.add(until(eligibility, one.has("assessment", "true")));
                    one.accept(one.bringPaper());
                    proposed.add(until(eligibility, one.has("decision", "state = 'PROPOSED'")));
                    one.issue(one.proposal());
                    opened.add(until(scheduling, one.has("hour_budget", "true")));
                    roundTrips.add(kafka.nanos());
                }
            }
            return true;
        });
        Comparison.ofTimes("submit → assessment, idle", assessed, roundTrips, report);
        Comparison.ofTimes("accept a document → proposal, idle", proposed, roundTrips, report);
        // The signed decision to intake, its word back, the issued decision to scheduling.
        List<Long> threeTrips = roundTrips.stream().map(it -> 3 * it).toList();
        Comparison.ofTimes("sign → budget visible, three hops, idle", opened, threeTrips, report);
    }

    /** From the answer that was given just now until the effect is committed. */
    private static long until(Connection database, String condition) throws SQLException {
        long begin = System.nanoTime();
        Waiting.until(database, condition);
        return System.nanoTime() - begin;
    }
}
