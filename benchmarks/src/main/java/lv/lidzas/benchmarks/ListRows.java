package lv.lidzas.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import lv.lidzas.benchmarks.harness.Applicants;
import lv.lidzas.benchmarks.harness.Numbered;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.benchmarks.harness.Row;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Reply;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.Persona;

/**
 * Applications and all that follows from them, made by multiplying one that went the whole way, in the databases of all services.
 *
 * <p>The first twelve hold at least two of everything. Later ones are spread over ten years, and of them only the last fiftieth still
 * waits for something.
 */
final class ListRows {

    private static final String APPLICATION = Numbered.expression(Numbered.APPLICATION, "n");
    private static final String PERSON = Numbered.expression(Numbered.PERSON, "n");
    private static final String DECISION = Numbered.expression(Numbered.DECISION, "n");
    private static final String BUDGET = Numbered.expression(Numbered.BUDGET, "n");

    private static final int APPLICATIONS_OF_ASSISTANT = 50;
    private static final int ASSISTANTS_MIN = 12;

    private final Rig rig;
    private final Api api;
    private final GrantedCase granted;
    private final String assistant;
    private final String budget;

    /** Sends one application the whole way. */
    ListRows(Rig rig, Api api) {
        this.rig = rig;
        this.api = api;
        this.granted = GrantedCase.submitted(rig, api, new Applicants(rig));
        granted.grant();
        this.assistant = BookingRows.assistant(api, rig);
        String scheduling = rig.addresses().scheduling() + "/v1/";
        Reply budgets =
                api.get("liga", scheduling + "budgets?applicationId=" + granted.id()).expect(200);
        this.budget = budgets.body().at("/items/0/id").asText();
        api.post(
                        "liga",
                        scheduling + "allocations",
                        Map.of("budgetId", budget, "assistantId", assistant, "minutesPerWeek", 60))
                .expect(201);
    }

    String application() {
        return granted.id();
    }

    String assistant() {
        return assistant;
    }

    String budget() {
        return budget;
    }

    String personalCode() {
        String url = rig.addresses().application() + "/v1/applications/" + granted.id();
        return api.get("e-service", url).expect(200).body().at("/person/personalCode").asText();
    }

    /** Adds the applications with these numbers. */
    void load(int first, int last) {
        String place = place(last);
        run(Deployable.APPLICATION, it -> applications(it, place, first, last));
        run(Deployable.ELIGIBILITY, it -> assessments(it, place, first, last));
        run(Deployable.DOCUMENT, it -> documents(it, place, first, last));
        run(Deployable.SCHEDULING, it -> hours(it, place, first, last));
    }

    /** Where an application stands: 1, 2 submitted, 3, 4 complete, 5, 6 a draft, 7, 8 withdrawn, all others decided. */
    private static String place(int last) {
        return "(case when n <= 12 then n when n > %d then n %% 10 when n %% 10 = 7 then 7 else 9 end)"
                .formatted(Math.round(last * 0.98));
    }

    private static String subject() {
        return "(case when n <= 12 and n %% 3 = 1 then '%s' when n %% 3 = 2 then '%s' else 'n' || n / 4 end)"
                .formatted(Persona.ANNA.subject(), Persona.E_SERVICE.subject());
    }

    private void applications(Load load, String place, int first, int last) throws SQLException {
        String day =
                "(current_date - (case when n <= 12 then n * 300 else 3650 - (n - %d) * 3650::bigint / %d end)::int)"
                        .formatted(first, last - first + 1);
        load.add(
                load.row("person", "true")
                        .with("id", PERSON)
                        .with("code_index", "sha256(n::text::bytea)")
                        .insert(first, last));
        Row template = load.row("application", "id = '" + granted.id() + "'");
        load.add(
                template.with("id", APPLICATION)
                        .with("person_id", PERSON)
                        .with("submitter_subject", subject())
                        .with(
                                "state",
                                "coalesce((array['SUBMITTED', 'SUBMITTED', 'COMPLETE', 'COMPLETE', 'DRAFT', 'DRAFT', 'WITHDRAWN',"
                                        + " 'WITHDRAWN'])["
                                        + place
                                        + "], 'DECIDED')")
                        .with("channel", "(array['ELECTRONIC','IN_PERSON','POST'])[n % 3 + 1]")
                        .with(
                                "received_on",
                                "case when %s in (5, 6) then null else %s end"
                                        .formatted(place, day))
                        .with(
                                "decide_by",
                                "case when %s in (5, 6) then null else %s + 30 end"
                                        .formatted(place, day))
                        .with("decision_id", decided(place, DECISION))
                        .with("decision_result", decided(place, "'GRANTED'"))
                        .with("decision_issued_on", decided(place, day))
                        .with(
                                "withdrawn_at",
                                "case when %s in (7, 8) then now() end".formatted(place))
                        .insert(first, last));
        load.add(
                load.row("timeline_entry", "application_id = '" + granted.id() + "'")
                        .with("application_id", APPLICATION)
                        .with("event_id", Numbered.expression(Numbered.EVENT, "n"))
                        .insert(first, last));
    }

    private static String decided(String place, String value) {
        return "case when %1$s = 0 or %1$s >= 9 then %2$s end".formatted(place, value);
    }

    private void assessments(Load load, String place, int first, int last) throws SQLException {
        String submitted = " where " + place + " not in (5, 6)";
        String ofCase = "application_id = '" + granted.id() + "'";
        load.add(
                load.row("case_file", ofCase)
                                .with("application_id", APPLICATION)
                                .with(
                                        "state",
                                        "case when %1$s between 1 and 4 then 'OPEN' when %1$s in (7, 8) then 'WITHDRAWN' else 'DECIDED' end"
                                                .formatted(place))
                                .insert(first, last)
                        + submitted);
        String unclear = place + " in (1, 3)";
        load.add(
                load.row("assessment", ofCase + " and waits_for = 'ISSUE'")
                                .with("id", Numbered.expression(Numbered.ASSESSMENT, "n"))
                                .with("application_id", APPLICATION)
                                .with("submitter_subject", subject())
                                .with("is_current", place + " between 1 and 4")
                                .with(
                                        "outcome",
                                        "case when " + unclear + " then 'UNCLEAR' else 'MET' end")
                                .with(
                                        "waits_for",
                                        "case when "
                                                + unclear
                                                + " then 'DOCUMENTS' else 'ISSUE' end")
                                .with(
                                        "proposed_decision_id",
                                        "case when "
                                                + unclear
                                                + " then null else "
                                                + DECISION
                                                + " end")
                                .insert(first, last)
                        + submitted);
        String proposed = place + " in (2, 4)";
        load.add(
                load.row("decision", ofCase + " and state = 'ISSUED'")
                                .with("id", DECISION)
                                .with("application_id", APPLICATION)
                                .with("person_id", PERSON)
                                .with("submitter_subject", subject())
                                .with(
                                        "assessment_id",
                                        Numbered.expression(Numbered.ASSESSMENT, "n"))
                                .with(
                                        "state",
                                        "case when "
                                                + proposed
                                                + " then 'PROPOSED' else 'ISSUED' end")
                                .with(
                                        "issued_on",
                                        "case when "
                                                + proposed
                                                + " then null else current_date end")
                                .with(
                                        "issued_by",
                                        "case when " + proposed + " then null else 'liga' end")
                                .insert(first, last)
                        + " where %1$s in (0, 2, 4) or %1$s >= 9".formatted(place));
    }

    private void documents(Load load, String place, int first, int last) throws SQLException {
        String ofCase = "application_id = '" + granted.id() + "'";
        load.add(
                load.row("known_case", ofCase)
                        .with("application_id", APPLICATION)
                        .with("person_id", PERSON)
                        .with("submitter_subject", subject())
                        .insert(first, last));
        String received = place + " in (1, 2, 3, 4)";
        String held = place + " in (5, 6)";
        String reviewed = "case when %s or %s then null else ".formatted(received, held);
        load.add(
                load.row("document", ofCase)
                        .with("id", Numbered.expression(Numbered.DOCUMENT, "n"))
                        .with("application_id", APPLICATION)
                        .with("subject_person_id", PERSON)
                        .with("uploaded_by", subject())
                        .with("owner_subject", subject())
                        .with("sha256", "md5(n::text) || md5(n::text)")
                        .with(
                                "kind",
                                "case when n % 4 = 0 then 'CONFIRMATION_EMPLOYER' else 'OPINION_ASSISTANT_NEED' end")
                        .with("limitations", "case when n % 4 = 0 then null else 'MOBILITY' end")
                        .with(
                                "state",
                                "case when %s then 'RECEIVED' when %s then 'HELD' else 'VERIFIED' end"
                                        .formatted(received, held))
                        .with("reviewed_by", reviewed + "'liga' end")
                        .with("reviewed_at", reviewed + "now() end")
                        .insert(first, last));
    }

    private void hours(Load load, String place, int first, int last) throws SQLException {
        int assistants = Math.max(ASSISTANTS_MIN, last / APPLICATIONS_OF_ASSISTANT);
        int present =
                first == 1 ? 0 : Math.max(ASSISTANTS_MIN, (first - 1) / APPLICATIONS_OF_ASSISTANT);
        load.add(
                load.row("assistant", "id = '" + assistant + "'")
                        .with("id", Numbered.expression(Numbered.ASSISTANT, "n"))
                        .with("personal_code_index", "sha256(n::text::bytea)")
                        .with(
                                "login_subject",
                                "case when n = 1 then '%s' end".formatted(Persona.KARLIS.subject()))
                        .with("state", "case when n % 6 = 5 then 'SUSPENDED' else 'ACTIVE' end")
                        .insert(present + 1, assistants));
        load.add(
                load.row("week_counter", "owner_id = '" + assistant + "'")
                        .with("owner_id", Numbered.expression(Numbered.ASSISTANT, "n"))
                        .insert(present + 1, assistants));
        String budgets = " where n <= 12 or %1$s = 0 or %1$s >= 9".formatted(place);
        load.add(
                load.row("hour_budget", "id = '" + budget + "'")
                                .with("id", BUDGET)
                                .with("decision_id", DECISION)
                                .with("application_id", APPLICATION)
                                .with("person_id", PERSON)
                                .with("owner_subject", subject())
                                .with(
                                        "proposal_reason",
                                        "case when (n <= 12 and n % 6 = 0) or n % 500 = 0 then 'NO_ASSISTANT_WISHED' end")
                                .insert(first, last)
                        + budgets);
        load.add(
                load.row("week_counter", "owner_id = '" + budget + "'")
                                .with("owner_id", BUDGET)
                                .insert(first, last)
                        + budgets);
        load.add(
                load.row("allocation", "budget_id = '" + budget + "'")
                                .with("id", Numbered.expression(Numbered.ALLOCATION, "n"))
                                .with("budget_id", BUDGET)
                                .with("owner_subject", subject())
                                .with(
                                        "assistant_id",
                                        Numbered.expression(
                                                Numbered.ASSISTANT,
                                                "case when n <= 12 then n % 6 + 1 else n % "
                                                        + (assistants - 6)
                                                        + " + 7 end"))
                                .insert(first, last)
                        + budgets);
    }

    private void run(Deployable service, Part part) {
        Rig.sql(() -> {
            try (Connection database = rig.database(service);
                    Statement statement = database.createStatement()) {
                part.of(new Load(database, statement));
                statement.execute("vacuum analyze");
            }
            return true;
        });
    }

    /** What is loaded into one database. */
    private record Load(Connection database, Statement statement) {

        Row row(String table, String where) {
            return Row.of(database, table, where);
        }

        void add(String rows) throws SQLException {
            statement.execute(rows);
        }
    }

    private interface Part {
        void of(Load load) throws SQLException;
    }
}
