package lv.lidzas.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.benchmarks.harness.Machine;
import lv.lidzas.benchmarks.harness.Measured;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Reply;
import lv.lidzas.testkit.servers.Deployable;

/**
 * A rehearsal of all live grants, each of a person with a key of their own, beside a stream of the same rows of which nothing is made.
 *
 * <p>The two take turns. The time of the rehearsal is that from the request until every finding is kept.
 */
final class Rehearsal implements Program {

    private static final String SAME_ROWS =
            """
            select d.*, f.application, a.fact from decision d join case_file f using (application_id)
            join case_document a using (application_id)
            where d.state = 'ISSUED' and d.result = 'GRANTED' order by d.id
            """;

    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public void run(Rig rig, Report report) {
        int grants = rig.size().of(50, 15_000, 100_000);
        Api api = rig.api();
        rig.municipality();
        rig.leaveOnly(Deployable.ELIGIBILITY);
        new RehearsalRows(rig).load(grants);
        List<Long> product = new ArrayList<>();
        List<Long> yardstick = new ArrayList<>();
        int warm = rig.size().of(0, 3, 3);
        for (int round = 0; round < warm + rig.size().of(1, 7, 7); round++) {
            long rehearsed = rehearse(rig, api, grants);
            long streamed = stream(rig, grants);
            report.say(
                    "round %d: rehearsed in %.0f ms, streamed in %.0f ms"
                            .formatted(round, rehearsed / 1e6, streamed / 1e6));
            if (round >= warm) {
                product.add(rehearsed);
                yardstick.add(streamed);
            }
        }
        double mine = Measured.millis(product).median();
        double theirs = Measured.millis(yardstick).median();
        report.result(
                "%,d live grants".formatted(grants),
                "%.2f s, %d MB of its own".formatted(mine / 1e3, megabytes(rig)),
                "%.2f s".formatted(theirs / 1e3),
                theirs / mine);
    }

    private static long rehearse(Rig rig, Api api, int grants) {
        String service = rig.addresses().eligibility().toString();
        long begin = System.nanoTime();
        Reply begun =
                api.post(
                                "dace",
                                service + "/v1/rule-sets/MK942-2016/impact-rehearsals",
                                Map.of(
                                        "decidesOn",
                                        LocalDate.now(ZoneId.of("Europe/Riga")).toString(),
                                        "figures",
                                        RehearsalRows.lowerCap()))
                        .expect(202);
        awaitFinished(rig, begun.text("id"));
        long took = System.nanoTime() - begin;
        String address = service + "/v1/impact-rehearsals/" + begun.text("id");
        check(api.get("dace", address).expect(200).body(), grants);
        return took;
    }

    /** Asked of the database, because each answer of the service adds up what was found so far. */
    private static void awaitFinished(Rig rig, String id) {
        boolean finished =
                Rig.sql(() -> {
                    try (Connection database = rig.database(Deployable.ELIGIBILITY);
                            PreparedStatement state =
                                    database.prepareStatement(
                                            "select state = 'FINISHED' from rehearsal where id = ?::uuid")) {
                        state.setString(1, id);
                        long deadline = System.nanoTime() + PATIENCE.toNanos();
                        while (System.nanoTime() < deadline) {
                            try (ResultSet row = state.executeQuery()) {
                                if (row.next() && row.getBoolean(1)) {
                                    return true;
                                }
                            }
                            pause();
                        }
                        return false;
                    }
                });
        if (!finished) {
            throw new IllegalStateException("The rehearsal did not finish.");
        }
    }

    /** At the smallest there are grants of other programs as well, of whom nothing can be read. */
    private static void check(JsonNode found, int grants) {
        for (JsonNode total : found.at("/totals")) {
            if (total.at("/effect").asText().equals("LOSES")
                    && total.at("/grants").asInt() == grants) {
                return;
            }
        }
        throw new IllegalStateException(found.toString());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static long stream(Rig rig, int grants) {
        return Rig.sql(() -> {
            long begin = System.nanoTime();
            try (Connection database = rig.database(Deployable.ELIGIBILITY)) {
                database.setAutoCommit(false);
                try (Statement statement = database.createStatement()) {
                    statement.setFetchSize(PAGE);
                    int rows = 0;
                    try (ResultSet row = statement.executeQuery(SAME_ROWS)) {
                        while (row.next()) {
                            for (int column = 1;
                                    column <= row.getMetaData().getColumnCount();
                                    column++) {
                                row.getObject(column);
                            }
                            rows++;
                        }
                    }
                    if (rows < RehearsalRows.DOCUMENTS * grants) {
                        throw new IllegalStateException(rows + " rows were streamed.");
                    }
                }
            }
            return System.nanoTime() - begin;
        });
    }

    private static long megabytes(Rig rig) {
        return Machine.anonymousMegabytes(
                rig.service(Deployable.ELIGIBILITY).jvm().running().orElseThrow().pid());
    }
}
