package lv.lidzas.benchmarks;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import lv.lidzas.benchmarks.harness.Applicants;
import lv.lidzas.benchmarks.harness.Crowd;
import lv.lidzas.benchmarks.harness.Measured;
import lv.lidzas.benchmarks.harness.PgBench;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.benchmarks.harness.Row;
import lv.lidzas.benchmarks.harness.Yardstick;
import lv.lidzas.sandbox.demo.Reply;
import lv.lidzas.testkit.servers.Deployable;

/** Drafts and submissions over HTTP, beside {@code pgbench} with the same rows and commits. */
final class Submissions implements Program {

    private static final int CLIENTS = 16;
    private static final String NEW_KEY = "sha256(uuidv7()::text::bytea)";

    @Override
    public String name() {
        return "submissions";
    }

    @Override
    public void run(Rig rig, Report report) {
        Applicants applicants = new Applicants(rig);
        Waiting.until(rig, Deployable.APPLICATION, "exists (select from rule_set)");
        PgBench yardstick = yardstick(rig, applicants);
        rig.leaveOnly(Deployable.APPLICATION);
        Crowd crowd = new Crowd(CLIENTS);
        Crowd.Act submission = _ -> applicants.submit(applicants.draft());
        double rate =
                Comparison.inTurn(
                        "drafts and submissions, %d clients".formatted(CLIENTS),
                        rig,
                        crowd,
                        submission,
                        yardstick,
                        report);
        Duration duration = Duration.ofSeconds(rig.size().of(1, 15, 60));
        Measured paced = Measured.millis(crowd.paced(duration, rate / 2, submission).nanos());
        report.result(
                "at half of that load (%.0f/s)".formatted(rate / 2),
                "median %.0f ms, p99 %.0f ms".formatted(paced.median(), paced.percentile(99)));
    }

    /** The same rows in the same two transactions; the publisher's delete, which takes many at once, joins the next one. */
    private static PgBench yardstick(Rig rig, Applicants applicants) {
        Reply application = applicants.draft();
        String id = "id = '" + application.text("id") + "'";
        return Rig.sql(() -> {
            try (Connection database = rig.database(Deployable.APPLICATION)) {
                Row draft = Row.of(database, "application", id);
                applicants.submit(application);
                return new PgBench(
                        rig,
                        Yardstick.like(Deployable.APPLICATION, rig),
                        script(database, draft, Row.of(database, "application", id)));
            }
        });
    }

    private static List<String> script(Connection database, Row draft, Row submitted) {
        Row person = Row.of(database, "person", "true");
        Row entry = Row.of(database, "timeline_entry", "true");
        Row drafted = Row.of(database, "idempotency", "status = 201");
        Row answered = Row.of(database, "idempotency", "status = 200");
        String key =
                ("insert into idempotency (id, day, request_hash) values (%s, current_date, decode(repeat('00', 60), 'hex'))"
                                + " returning id as key \\gset")
                        .formatted(NEW_KEY);
        return List.of(
                "begin;",
                "delete from outbox where position = :position;",
                key,
                person.with("id", "uuidv7()").with("code_index", NEW_KEY).insert()
                        + " returning id as person \\gset",
                draft.with("id", "uuidv7()").with("person_id", ":person").insert()
                        + " returning id as application \\gset",
                drafted.update("id", ":key") + ";",
                "end;",
                "begin;",
                key,
                submitted.with("person_id", ":person").update("id", ":application") + ";",
                ("insert into outbox (event_id, topic, key, event) values (uuidv7(), 'intake', :application::text, repeat('x', 900))"
                        + " returning position \\gset"),
                answered.update("id", ":key") + ";",
                entry.with("application_id", ":application").with("event_id", "uuidv7()").insert()
                        + ";",
                "end;");
    }
}
