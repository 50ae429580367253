package lv.lidzas.benchmarks;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lv.lidzas.benchmarks.harness.Applicants;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Reply;
import lv.lidzas.testkit.servers.Deployable;

/** Applications and all that follows from them, made by multiplying one that went the whole way, in the databases of all services. */
final class ListRows {

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
        Spread spread = new Spread(first, last, rig.municipality()::partyKey);
        CaseRows cases = new CaseRows(granted.id(), spread);
        HourRows hours = new HourRows(assistant, budget, spread);
        run(Deployable.APPLICATION, cases::applications);
        run(Deployable.ELIGIBILITY, cases::assessments);
        run(Deployable.DOCUMENT, cases::documents);
        run(Deployable.SCHEDULING, hours::all);
    }

    private void run(Deployable service, Function<Connection, List<String>> part) {
        Rig.sql(() -> {
            try (Connection database = rig.database(service);
                    Statement statement = database.createStatement()) {
                for (String rows : part.apply(database)) {
                    statement.execute(rows);
                }
                statement.execute("vacuum analyze");
            }
            return true;
        });
    }
}
