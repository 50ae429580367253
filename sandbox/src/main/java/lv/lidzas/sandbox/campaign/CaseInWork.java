package lv.lidzas.sandbox.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.sandbox.campaign.CasePlan.Ending;
import lv.lidzas.sandbox.campaign.Deed.What;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Paper;
import lv.lidzas.sandbox.demo.Reply;

/** A case that is carried through as its plan says: by the portal, a caseworker and a lead caseworker. */
final class CaseInWork {

    private static final String PORTAL = "e-service";
    private static final String CASEWORKER = "liga";
    private static final String LEAD = "dace";
    private static final int ATTEMPTS = 5;
    private static final int STALE = 412;

    private final Api api;
    private final PatientClient client;
    private final CasePlan plan;
    private final Pool pool;
    private final Addresses at;
    private String application = "";
    private String person = "";
    private int papers;

    CaseInWork(Api api, PatientClient client, CasePlan plan, Pool pool) {
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

    void carryThrough() {
        Reply draft = draft();
        if (plan.ending() == Ending.WITHDRAWN_AS_DRAFT) {
            withdraw();
        } else if (plan.ending() != Ending.LEFT_AS_DRAFT) {
            List<String> early = plan.earlyDocuments() ? bring() : List.of();
            client.ask(
                            What.SUBMIT,
                            application,
                            Map.of(),
                            key ->
                                    api.post(
                                            PORTAL,
                                            url() + "/submit",
                                            Map.of(),
                                            draft.version(),
                                            key))
                    .expect(200);
            proceed(early);
        }
        client.repeat();
    }

    private Reply draft() {
        Map<String, Object> form =
                Forms.application(
                        plan, plan.wishes() ? pool.pick(plan.assistants().getFirst()) : null);
        Reply draft =
                client.ask(
                                What.DRAFT,
                                "",
                                Map.of("address", Forms.address(plan)),
                                key ->
                                        api.post(
                                                PORTAL,
                                                at.application() + "/v1/applications",
                                                form,
                                                null,
                                                key))
                        .expect(201);
        application = draft.text("id");
        person = draft.text("personId");
        return draft;
    }

    private void proceed(List<String> early) {
        switch (plan.ending()) {
            case LEFT_AS_DRAFT, WITHDRAWN_AS_DRAFT, LEFT_WITHOUT_DOCUMENTS -> {}
            case WITHDRAWN -> withdraw();
            case LEFT_WITH_A_REJECTION ->
                    reject(early.isEmpty() ? bring().getFirst() : early.getFirst());
            case REFUSED -> {
                review(early);
                refuse();
            }
            case GRANTED, WITHDRAWN_WHILE_GRANTED -> {
                review(early);
                grant();
            }
        }
    }

    private void withdraw() {
        again(() -> {
            Reply now = client.await("the application", PORTAL, url(), _ -> true);
            return client.ask(
                    What.WITHDRAW,
                    application,
                    Map.of(),
                    key -> api.post(PORTAL, url() + "/withdraw", Map.of(), now.version(), key));
        });
    }

    private List<String> bring() {
        List<String> documents = new ArrayList<>();
        documents.add(
                upload(
                        "OPINION_ASSISTANT_NEED",
                        Forms.opinion(plan.ending() == Ending.REFUSED ? "III" : "II")));
        if (plan.withWork()) {
            documents.add(upload("CONFIRMATION_EMPLOYER", Map.of()));
        }
        return documents;
    }

    private String upload(String kind, Map<String, Object> more) {
        String number = "V-" + plan.number() + "/" + ++papers;
        byte[] content = Paper.of(number);
        Map<String, Object> metadata = Forms.document(kind, number, application, person);
        metadata.putAll(more);
        return client.ask(
                        What.UPLOAD,
                        application,
                        Map.of("number", number, "sha256", Forms.sha256(content)),
                        key ->
                                api.upload(
                                        PORTAL,
                                        at.document() + "/v1/documents",
                                        metadata,
                                        content,
                                        key))
                .expect(201)
                .text("id");
    }

    private void review(List<String> early) {
        for (String document : early.isEmpty() ? bring() : early) {
            judge(What.ACCEPT, document, "accept", Map.of());
        }
    }

    private void reject(String document) {
        judge(
                What.REJECT,
                document,
                "reject",
                Map.of("reason", "ILLEGIBLE", "explanation", "Nav salasāms."));
    }

    private void judge(What what, String document, String verb, Map<String, Object> body) {
        String url = at.document() + "/v1/documents/" + document;
        again(
                        () -> {
                            Reply received =
                                    client.await(
                                            "its receipt",
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

    private void refuse() {
        Reply refused =
                again(() -> {
                    Reply assessments =
                            client.await(
                                    "an unfavourable assessment",
                                    LEAD,
                                    at.eligibility()
                                            + "/v1/assessments?applicationId="
                                            + application,
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
                                    "Sintētisks pamatojums.");
                    return client.ask(
                            What.REFUSE,
                            application,
                            Map.of(),
                            key ->
                                    api.post(
                                            LEAD,
                                            at.eligibility() + "/v1/refusals",
                                            body,
                                            null,
                                            key));
                });
        refused.expect(201);
    }

    private void grant() {
        Reply issued = again(this::issue);
        if (plan.ending() == Ending.GRANTED) {
            issued.expect(200);
        }
        if (issued.status() == 200) {
            Reply budgets =
                    client.await(
                            "the hour budget",
                            CASEWORKER,
                            at.scheduling() + "/v1/budgets?applicationId=" + application,
                            it -> !it.path("items").isEmpty());
            book(budgets.body().at("/items/0/id").asText());
        }
    }

    private Reply issue() {
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
            withdraw();
        }
        Map<String, Object> body = new HashMap<>();
        if (plan.assessedMinutes() != null) {
            body.put("assessedTime", Map.of("minutes", plan.assessedMinutes(), "per", "WEEK"));
        }
        return client.ask(
                What.ISSUE,
                decision,
                Map.of("application", application),
                key -> api.post(CASEWORKER, url + "/issue", body, seen.version(), key));
    }

    private boolean wasWithdrawn(JsonNode decisions) {
        return plan.ending() == Ending.WITHDRAWN_WHILE_GRANTED
                && !decisions.path("items").isEmpty();
    }

    private void book(String budget) {
        int releases = plan.releases();
        for (int booking = 0; booking < plan.bookings().size(); booking++) {
            String assistant = pool.pick(plan.assistants().get(booking + 1));
            int minutes = plan.bookings().get(booking);
            Reply allocated =
                    client.ask(
                            What.ALLOCATE,
                            budget,
                            Map.of("assistant", assistant, "minutes", Integer.toString(minutes)),
                            key ->
                                    api.post(
                                            CASEWORKER,
                                            at.scheduling() + "/v1/allocations",
                                            Map.of(
                                                    "budgetId", budget,
                                                    "assistantId", assistant,
                                                    "minutesPerWeek", minutes),
                                            null,
                                            key));
            allocated.expect(201, 409);
            if (allocated.status() == 201 && releases-- > 0) {
                release(allocated);
            }
        }
    }

    private void release(Reply allocated) {
        String allocation = allocated.text("id");
        client.ask(
                        What.RELEASE,
                        allocation,
                        Map.of(),
                        key ->
                                api.post(
                                        CASEWORKER,
                                        at.scheduling()
                                                + "/v1/allocations/"
                                                + allocation
                                                + "/release",
                                        Map.of(),
                                        allocated.version(),
                                        key))
                .expect(200);
    }

    /** Somebody else may have changed what was read; then it is read again. */
    private static Reply again(java.util.function.Supplier<Reply> step) {
        Reply reply = step.get();
        for (int attempt = 1; reply.status() == STALE && attempt < ATTEMPTS; attempt++) {
            reply = step.get();
        }
        return reply;
    }

    private String url() {
        return at.application() + "/v1/applications/" + application;
    }
}
