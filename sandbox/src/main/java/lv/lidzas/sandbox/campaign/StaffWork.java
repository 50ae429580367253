package lv.lidzas.sandbox.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import lv.lidzas.sandbox.campaign.CasePlan.Ending;
import lv.lidzas.sandbox.campaign.Errand.What;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Reply;

/** What a caseworker and a lead caseworker do in a case. */
final class StaffWork {

    private static final String CASEWORKER = "liga";
    private static final String LEAD = "dace";

    /** Some people file again and again, and the last grant counts. */
    private static final Map<String, Object> REPLACING = Map.of("relation", "REPLACES");

    private final Api api;
    private final PatientClient client;
    private final CasePlan plan;
    private final Pool pool;
    private final Addresses at;

    StaffWork(Api api, PatientClient client, CasePlan plan, Pool pool) {
        this.api = api;
        this.client = client;
        this.plan = plan;
        this.pool = pool;
        this.at = api.addresses();
    }

    /** Registers an assistant for everybody. */
    void register() {
        Reply registered =
                client.ask(
                        What.REGISTER,
                        "",
                        Map.of(),
                        key ->
                                api.post(
                                        CASEWORKER,
                                        at.scheduling() + "/v1/assistants",
                                        Forms.assistant(plan),
                                        null,
                                        key));
        pool.add(registered.expect(201).text("id"));
    }

    void accept(String document) {
        judge(What.ACCEPT, document, "accept", Map.of());
    }

    void reject(String document) {
        judge(
                What.REJECT,
                document,
                "reject",
                Map.of("reason", "ILLEGIBLE", "explanation", "Nav salasāms."));
    }

    private void judge(What what, String document, String verb, Map<String, Object> body) {
        String url = at.document() + "/v1/documents/" + document;
        client.untilUpToDate(
                        () -> {
                            Reply received =
                                    client.await(
                                            "a document's receipt",
                                            CASEWORKER,
                                            url,
                                            it -> it.path("state").asText().equals("RECEIVED"));
                            return client.ask(
                                    what,
                                    document,
                                    Map.of(),
                                    key ->
                                            api.post(
                                                    CASEWORKER,
                                                    url + "/" + verb,
                                                    body,
                                                    received.version(),
                                                    key));
                        })
                .expect(200);
    }

    /** A caseworker drafts a refusal and a lead caseworker confirms it; what the facts have overtaken is given back. */
    void refuse(String application) {
        client.untilUpToDate(
                        () -> {
                            Reply draft = prepare(application);
                            return draft.status() == 201 ? confirm(draft) : draft;
                        })
                .expect(200);
    }

    private Reply prepare(String application) {
        Reply assessments =
                client.await(
                        "an unfavourable assessment",
                        CASEWORKER,
                        at.eligibility() + "/v1/assessments?applicationId=" + application,
                        it -> it.at("/items/0/outcome").asText().equals("NOT_MET"));
        Map<String, Object> body =
                Map.of(
                        "applicationId",
                        application,
                        "assessmentId",
                        assessments.body().at("/items/0/id").asText(),
                        "grounds",
                        List.of("adult-disability-group"),
                        "reasoning",
                        "Sintētisks pamatojums.",
                        "hearingWaiver",
                        Map.of("ground", "MINOR", "reason", "Sintētisks iemesls."));
        return client.ask(
                What.PREPARE,
                application,
                Map.of(),
                key -> api.post(CASEWORKER, at.eligibility() + "/v1/refusals", body, null, key));
    }

    private Reply confirm(Reply draft) {
        String decision = draft.text("id");
        String url = at.eligibility() + "/v1/decisions/" + decision;
        Reply confirmed =
                client.ask(
                        What.REFUSE,
                        decision,
                        Map.of(),
                        key -> api.post(LEAD, url + "/confirm", Map.of(), draft.version(), key));
        if (confirmed.status() == 409) {
            client.ask(
                    What.RETURN,
                    decision,
                    Map.of(),
                    key ->
                            api.post(
                                    CASEWORKER,
                                    url + "/return",
                                    Map.of("reason", "Sintētisks iemesls."),
                                    draft.version(),
                                    key));
        }
        return confirmed;
    }

    /** Issues the proposed decision and books its hours; the plan may want a withdrawal at that very moment. */
    void grant(String application, Runnable withdrawal) {
        Reply issued = client.untilUpToDate(() -> issue(application, withdrawal));
        if (plan.ending() == Ending.GRANTED) {
            issued.expect(200);
        }
        if (issued.status() == 200 && isIssued(issued.text("id"))) {
            Reply budgets =
                    client.await(
                            "the hour budget",
                            CASEWORKER,
                            at.scheduling() + "/v1/budgets?applicationId=" + application,
                            it -> !it.path("items").isEmpty());
            book(budgets.body().at("/items/0/id").asText());
        }
    }

    /** As soon as it is known whether the application was taken back before the decision was signed. */
    private boolean isIssued(String decision) {
        Reply answered =
                client.await(
                        "the word of intake",
                        CASEWORKER,
                        at.eligibility() + "/v1/decisions/" + decision,
                        it -> !it.path("state").asText().equals("SIGNED"));
        return answered.text("state").equals("ISSUED");
    }

    private Reply issue(String application, Runnable withdrawal) {
        Reply proposed =
                client.await(
                        "a proposed decision",
                        CASEWORKER,
                        at.eligibility() + "/v1/decisions?applicationId=" + application,
                        it ->
                                it.at("/items/0/state").asText().equals("PROPOSED")
                                        || wasWithdrawn(it));
        String decision = proposed.body().at("/items/0/id").asText();
        String url = at.eligibility() + "/v1/decisions/" + decision;
        Reply seen = client.await("the decision", CASEWORKER, url, _ -> true);
        if (plan.ending() == Ending.WITHDRAWN_WHILE_GRANTED) {
            withdrawal.run();
        }
        Integer minutes = plan.assessedMinutes();
        Map<String, Object> body = minutes == null ? REPLACING : assessed(minutes);
        return client.ask(
                What.ISSUE,
                decision,
                Map.of("application", application),
                key -> api.post(CASEWORKER, url + "/issue", body, seen.version(), key));
    }

    private static Map<String, Object> assessed(int minutes) {
        return Map.of(
                "assessedTimes",
                List.of(Map.of("purpose", "WORK", "minutes", minutes, "per", "WEEK")),
                "reasoning",
                "Sintētisks pamatojums.",
                "relation",
                "REPLACES");
    }

    private boolean wasWithdrawn(JsonNode decisions) {
        return plan.ending() == Ending.WITHDRAWN_WHILE_GRANTED
                && !decisions.path("items").isEmpty();
    }

    private void book(String budget) {
        int releases = plan.releases();
        for (int booking = 0; booking < plan.bookings().size(); booking++) {
            String assistant = pool.pick(plan.assistants().get(booking + 1));
            Reply allocated = allocate(budget, assistant, plan.bookings().get(booking));
            if (allocated.expect(201, 409).status() == 201 && releases-- > 0) {
                release(allocated);
            }
        }
    }

    private Reply allocate(String budget, String assistant, int minutes) {
        Map<String, Object> body =
                Map.of("budgetId", budget, "assistantId", assistant, "minutesPerWeek", minutes);
        return client.ask(
                What.ALLOCATE,
                budget,
                Map.of("assistant", assistant, "minutes", Integer.toString(minutes)),
                key -> api.post(CASEWORKER, at.scheduling() + "/v1/allocations", body, null, key));
    }

    private void release(Reply allocated) {
        String allocation = allocated.text("id");
        String url = at.scheduling() + "/v1/allocations/" + allocation + "/release";
        client.ask(
                        What.RELEASE,
                        allocation,
                        Map.of(),
                        key -> api.post(CASEWORKER, url, Map.of(), allocated.version(), key))
                .expect(200);
    }
}
