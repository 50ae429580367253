package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One person's case, step by step, from the draft to the allocated hours. */
final class Case {

    /** Who has a grant from an earlier telling of the story gets the new one instead. */
    private static final Map<String, Object> AGAIN = Map.of("relation", "REPLACES");

    private static final String CASEWORKER = "liga";
    private static final int CLIENT_MINUTES_MAX = 2400;

    private final Api api;
    private final Narrator narrator;
    private final String applicant;
    private final String name;
    private final Set<JsonNode> read = new HashSet<>();
    private Reply application;

    private Case(Api api, Narrator narrator, String applicant, String name, Reply application) {
        this.api = api;
        this.narrator = narrator;
        this.applicant = applicant;
        this.name = name;
        this.application = application;
    }

    static Case draft(
            Api api, Narrator narrator, String applicant, String name, Map<String, Object> form) {
        Reply draft =
                api.post(applicant, api.addresses().application() + "/v1/applications", form)
                        .expect(201);
        narrator.step(name, "saves a draft: application " + draft.text("id"));
        return new Case(api, narrator, applicant, name, draft);
    }

    String id() {
        return application.text("id");
    }

    void submit() {
        application =
                api.post(applicant, url() + "/submit", Map.of(), application.version()).expect(200);
        narrator.step(
                name,
                "submits it on "
                        + application.text("receivedOn")
                        + "; a decision is due by "
                        + application.text("decideBy"));
        for (JsonNode warning : application.body().path("warnings")) {
            narrator.detail("note: " + warning.path("text").asText(warning.asText()));
        }
        Reply checklist =
                await("the checklist", url() + "/checklist", body -> !body.path("items").isEmpty());
        narrator.detail("what is needed, and why:");
        for (JsonNode item : checklist.body().path("items")) {
            narrator.detail(
                    "- "
                            + item.path("kind").asText()
                            + " ("
                            + item.path("status").asText()
                            + "): "
                            + item.path("reason").asText()
                            + " ["
                            + Phrases.ground(item.path("legalGround"))
                            + "]");
        }
    }

    /** Brings a document and has it accepted. */
    void bring(String kind, String issuer, Map<String, Object> more) {
        String document = upload(kind, issuer, more);
        accept(document, kind);
    }

    String upload(String kind, String issuer, Map<String, Object> more) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("kind", kind);
        metadata.put("issuer", issuer);
        metadata.put("number", "P-" + kind.length() + "/2026");
        metadata.put("issuedOn", today().minusDays(20).toString());
        metadata.put("subjectPersonId", application.text("personId"));
        metadata.put("applicationId", id());
        metadata.putAll(more);
        byte[] content = Paper.of(kind);
        Reply document =
                api.upload(
                                applicant,
                                api.addresses().document() + "/v1/documents",
                                metadata,
                                content)
                        .expect(201);
        narrator.step(name, "brings " + kind + ": document " + document.text("id"));
        return document.text("id");
    }

    private void accept(String document, String kind) {
        String url = api.addresses().document() + "/v1/documents/" + document;
        Reply received =
                await(
                        "the document",
                        CASEWORKER,
                        url,
                        body -> body.path("state").asText().equals("RECEIVED"));
        api.post(CASEWORKER, url + "/accept", Map.of(), received.version()).expect(200);
        narrator.step("caseworker", "accepts " + kind);
    }

    /** Waits for the rules' favourable proposal and issues it. */
    void issue() {
        String decisions = api.addresses().eligibility() + "/v1/decisions";
        Reply proposed =
                await(
                        "a proposed decision",
                        CASEWORKER,
                        decisions + "?applicationId=" + id(),
                        body -> body.at("/items/0/state").asText().equals("PROPOSED"));
        String decision = proposed.body().at("/items/0/id").asText();
        Reply current = api.get(CASEWORKER, decisions + "/" + decision).expect(200);
        narrator.step(
                "rules",
                "all conditions are met; decision "
                        + decision
                        + " is proposed: "
                        + Phrases.grant(current.body()));
        Reply issued =
                api.post(
                                CASEWORKER,
                                decisions + "/" + decision + "/issue",
                                assessed(current.body()),
                                current.version())
                        .expect(200);
        await(
                "the issued decision",
                CASEWORKER,
                decisions + "/" + decision,
                body -> body.path("state").asText().equals("ISSUED"));
        narrator.step("caseworker", "issues it: " + Phrases.grant(issued.body()));
    }

    /** All that the client may have, in equal parts for the purposes whose time the act leaves to the caseworker. */
    private Map<String, Object> assessed(JsonNode proposal) {
        JsonNode purposes = proposal.path("purposesToAssess");
        if (purposes.isEmpty()) {
            return AGAIN;
        }
        int each = CLIENT_MINUTES_MAX / purposes.size();
        List<Map<String, Object>> times = new ArrayList<>();
        for (JsonNode purpose : purposes) {
            times.add(Map.of("purpose", purpose.asText(), "minutes", each, "per", "WEEK"));
            narrator.step(
                    "caseworker", "assesses " + each + " minutes a week for " + purpose.asText());
        }
        Map<String, Object> stated = new HashMap<>(AGAIN);
        stated.put("assessedTimes", times);
        stated.put("reasoning", "Sintētisks pamatojums.");
        return stated;
    }

    /** Waits until only the caseworker's assessment is open, and grants the time that it comes to. */
    void grant(String purpose, int minutesPerMonth) {
        String assessments = api.addresses().eligibility() + "/v1/assessments";
        Reply waiting =
                await(
                        "the caseworker's turn",
                        CASEWORKER,
                        assessments + "?applicationId=" + id(),
                        body -> body.at("/items/0/waitsFor").asText().equals("CASEWORKER"));
        String assessment = waiting.body().at("/items/0/id").asText();
        narrator.step("rules", "unclear, a caseworker assesses the need:");
        api.get(CASEWORKER, assessments + "/" + assessment)
                .expect(200)
                .body()
                .path("reasons")
                .forEach(reason -> narrator.detail("- " + reason.path("text").asText()));
        Map<String, Object> grant =
                Map.of(
                        "applicationId",
                        id(),
                        "assessmentId",
                        assessment,
                        "purposes",
                        List.of(purpose),
                        "assessedTimes",
                        List.of(
                                Map.of(
                                        "purpose", purpose,
                                        "minutes", minutesPerMonth,
                                        "per", "MONTH")),
                        "reasoning",
                        "Vajadzība novērtēta mājas apmeklējumā.");
        Reply issued =
                api.post(CASEWORKER, api.addresses().eligibility() + "/v1/grants", grant)
                        .expect(201);
        narrator.step("caseworker", "grants: " + Phrases.grant(issued.body()));
    }

    /** Waits until the hours are with the wished-for assistant; answers with the allocation. */
    JsonNode seeHours() {
        String scheduling = api.addresses().scheduling();
        Reply budgets =
                await(
                        "the hour budget",
                        CASEWORKER,
                        scheduling + "/v1/budgets?applicationId=" + id(),
                        body -> !body.path("items").isEmpty());
        String budget = budgets.body().at("/items/0/id").asText();
        Reply allocations =
                await(
                        "the hours",
                        CASEWORKER,
                        scheduling + "/v1/allocations?budgetId=" + budget,
                        body -> !body.path("items").isEmpty());
        JsonNode allocation = allocations.body().at("/items/0");
        narrator.step(
                "scheduling",
                hoursOf(allocation)
                        + " go to assistant "
                        + allocation.path("assistantId").asText()
                        + " from "
                        + allocation.path("firstDay").asText()
                        + " to "
                        + allocation.path("lastDay").asText());
        return allocation;
    }

    /** In the unit of the grant; the other one is absent. */
    private static String hoursOf(JsonNode allocation) {
        return allocation.hasNonNull("minutesPerMonth")
                ? Phrases.hours(allocation.path("minutesPerMonth")) + " a month"
                : Phrases.hours(allocation.path("minutesPerWeek")) + " a week";
    }

    /** Shows the outcome of the rules while something is missing. */
    void seeWhatIsMissing() {
        String url = api.addresses().eligibility() + "/v1/assessments";
        Reply assessments =
                await(
                        "an assessment",
                        CASEWORKER,
                        url + "?applicationId=" + id(),
                        body -> body.at("/items/0/outcome").asText().equals("UNCLEAR"));
        String latest = assessments.body().at("/items/0/id").asText();
        List<String> missing = new ArrayList<>();
        api.get(CASEWORKER, url + "/" + latest)
                .expect(200)
                .body()
                .path("missingDocuments")
                .forEach(kind -> missing.add(kind.asText()));
        narrator.step(
                "rules", "unclear, nobody is refused; missing: " + String.join(", ", missing));
    }

    /** Waits until hours went to somebody since the last look, and reads what is new. */
    void seeTimeline() {
        Reply timeline =
                await("the timeline", url() + "/timeline", body -> isNew("hours-allocated", body));
        narrator.step(name, "reads the timeline:");
        for (JsonNode entry : timeline.body().path("items")) {
            if (read.add(entry)) {
                narrator.detail(entry.path("at").asText() + "  " + entry.path("text").asText());
            }
        }
    }

    private boolean isNew(String type, JsonNode timeline) {
        for (JsonNode entry : timeline.path("items")) {
            if (entry.path("type").asText().equals(type) && !read.contains(entry)) {
                return true;
            }
        }
        return false;
    }

    private Reply await(String what, String url, Predicate<JsonNode> reached) {
        return await(what, applicant, url, reached);
    }

    private Reply await(String what, String persona, String url, Predicate<JsonNode> reached) {
        return Patience.until(api, what, persona, url, reached);
    }

    private String url() {
        return api.addresses().application() + "/v1/applications/" + id();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Riga"));
    }
}
