package lv.lidzas.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.benchmarks.harness.Applicants;
import lv.lidzas.benchmarks.harness.KafkaRoundTrip;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Reply;
import lv.lidzas.testkit.servers.Deployable;

/** How long an effect in the next service takes on an idle system, beside a transactional round trip through the same Kafka. */
final class Hops implements Program {

    private static final String CASEWORKER = "liga";

    private final List<Long> assessed = new ArrayList<>();
    private final List<Long> proposed = new ArrayList<>();
    private final List<Long> opened = new ArrayList<>();
    private final List<Long> roundTrips = new ArrayList<>();

    @Override
    public String name() {
        return "hops";
    }

    @Override
    public void run(Rig rig, Report report) {
        int warmUp = rig.size().of(0, 40, 100);
        int rounds = rig.size().of(1, 80, 300);
        Applicants applicants = new Applicants(rig);
        Api api = rig.api();
        Rig.sql(() -> {
            try (KafkaRoundTrip kafka =
                            new KafkaRoundTrip(rig.municipality().kafka().bootstrapServers());
                    Connection documents = rig.database(Deployable.DOCUMENT);
                    Connection eligibility = rig.database(Deployable.ELIGIBILITY);
                    Connection scheduling = rig.database(Deployable.SCHEDULING)) {
                for (int round = -warmUp; round < rounds; round++) {
                    if (round == 0) {
                        List.of(assessed, proposed, opened, roundTrips).forEach(List::clear);
                    }
                    one(rig, api, applicants, documents, eligibility, scheduling);
                    roundTrips.add(kafka.nanos());
                }
            }
            return true;
        });
        Comparison.ofTimes("submit → assessment, idle", assessed, roundTrips, report);
        Comparison.ofTimes("accept a document → proposal, idle", proposed, roundTrips, report);
        Comparison.ofTimes("issue → budget visible, idle", opened, roundTrips, report);
    }

    private void one(
            Rig rig,
            Api api,
            Applicants applicants,
            Connection documents,
            Connection eligibility,
            Connection scheduling)
            throws SQLException {
        Reply application = applicants.submit(applicants.draft());
        String ofCase = "where application_id = '" + application.text("id") + "'";
        assessed.add(until(eligibility, "exists (select from assessment " + ofCase + ")"));

        Waiting.until(documents, "exists (select from known_case " + ofCase + ")");
        byte[] paper = ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        String document =
                rig.addresses().document()
                        + "/v1/documents/"
                        + Papers.upload(rig, api, application, paper).text("id");
        Waiting.until(
                eligibility,
                "exists (select from assessment %s and is_current and waits_for = 'DOCUMENT_REVIEW')"
                        .formatted(ofCase));
        String version = api.get(CASEWORKER, document).expect(200).version();
        api.post(CASEWORKER, document + "/accept", Map.of(), version).expect(200);
        proposed.add(
                until(
                        eligibility,
                        "exists (select from decision " + ofCase + " and state = 'PROPOSED')"));

        String decisions = rig.addresses().eligibility() + "/v1/decisions";
        String decision =
                decisions
                        + "/"
                        + api.get(
                                        CASEWORKER,
                                        decisions + "?applicationId=" + application.text("id"))
                                .expect(200)
                                .body()
                                .at("/items/0/id")
                                .asText();
        version = api.get(CASEWORKER, decision).expect(200).version();
        api.post(CASEWORKER, decision + "/issue", Map.of(), version).expect(200);
        opened.add(until(scheduling, "exists (select from hour_budget " + ofCase + ")"));
    }

    /** From the answer that was given just now until the effect is committed. */
    private static long until(Connection database, String condition) throws SQLException {
        long begin = System.nanoTime();
        Waiting.until(database, condition);
        return System.nanoTime() - begin;
    }
}
