package lv.lidzas.sandbox.ownership;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.sandbox.demo.Paper;
import lv.lidzas.sandbox.ownership.OneCase.Thing;
import lv.lidzas.sandbox.ownership.Relation.Whose;
import lv.lidzas.testkit.servers.Deployable;
import org.jspecify.annotations.Nullable;

/** Makes one case of each kind, by each channel, as far through the chain as it goes. */
final class Cases {

    private static final String STAFF = "liga";
    private static final String APPLICATIONS = "/v1/applications";
    private static final String DOCUMENTS = "/v1/documents/";

    private final Desk desk;
    private final String assistant;
    private final String formerAssistant;
    private int people;

    Cases(Desk desk) {
        this.desk = desk;
        this.assistant = register(codeOf(Whose.ASSISTANT));
        this.formerAssistant = register(codeOf(Whose.EX_ASSISTANT));
        register(codeOf(Whose.OTHER_ASSISTANT));
    }

    /** Codes begin with 396, as nobody's does yet. */
    private static String codeOf(Whose whose) {
        return "396000-%05d".formatted(whose.ordinal());
    }

    List<OneCase> all() {
        List<OneCase> cases = new ArrayList<>();
        cases.add(granted(filed("by the person", "anna", Whose.PERSON, false)));
        cases.add(granted(filed("by the representative", "ilze", Whose.REPRESENTATIVE, true)));
        cases.add(granted(onPaper("on paper", false)));
        cases.add(granted(onPaper("on paper, represented", true)));
        cases.add(noLongerRepresented(granted(onPaper("on paper, formerly represented", true))));
        cases.add(granted(filed("by a portal", "e-service", Whose.NOBODY, false)));
        cases.add(open(filed("by a portal, open", "e-service", Whose.NOBODY, false)));
        cases.add(settled(unverified("by a portal, unverified", "e-service", Whose.NOBODY)));
        cases.add(refused(unverified("by a neighbour, unverified", "anna", Whose.SUBMITTER)));
        cases.add(open(filed("by the person, open", "anna", Whose.PERSON, false)));
        cases.add(withdrawn(filed("withdrawn", "anna", Whose.PERSON, false)));
        return cases;
    }

    private String register(String code) {
        Map<String, Object> entry =
                Map.of(
                        "givenName",
                        "Vējš",
                        "familyName",
                        "Paraugs",
                        "personalCode",
                        code,
                        "phone",
                        "+37120000001",
                        "experience",
                        Map.of("kind", "WORK", "description", "Parauga apraksts"));
        return desk.done(STAFF, desk.at(Deployable.SCHEDULING, "/v1/assistants"), entry, null)
                .path("id");
    }

    private OneCase filed(String title, String login, Whose self, boolean represented) {
        return filed(people(new OneCase(title, login), represented), login, self);
    }

    private OneCase unverified(String title, String login, Whose self) {
        OneCase one = people(new OneCase(title, login), false).unverified();
        return filed(one.leaveOut(Bodies.IDENTITY_CHECK), login, self);
    }

    private OneCase filed(OneCase one, String login, Whose self) {
        String code = self == Whose.SUBMITTER ? "396300-%05d".formatted(people) : one.codeOf(self);
        if (code != null) {
            one.with(Whose.SUBMITTER, code);
        }
        String persona = login + "&personal_code=" + (code == null ? "" : code);
        submit(one, persona, form(one, null));
        return one;
    }

    private OneCase onPaper(String title, boolean represented) {
        OneCase one = people(new OneCase(title, null), represented);
        submit(one, STAFF, form(one, "IN_PERSON"));
        return one;
    }

    private OneCase people(OneCase one, boolean represented) {
        one.with(Whose.PERSON, "396100-%05d".formatted(people));
        if (represented) {
            one.with(Whose.REPRESENTATIVE, "396200-%05d".formatted(people));
        }
        one.with(Whose.STRANGER, codeOf(Whose.STRANGER));
        one.with(Whose.OTHER_ASSISTANT, codeOf(Whose.OTHER_ASSISTANT));
        people++;
        return one;
    }

    private void submit(OneCase one, String persona, Map<String, Object> form) {
        String url = desk.at(Deployable.APPLICATION, APPLICATIONS);
        Response draft = desk.done(persona, url, form, null);
        String id = draft.path("id");
        one.has(Thing.APPLICATION, id);
        one.has(Thing.PERSON, draft.path("personId"));
        desk.done(persona, url + "/" + id + "/submit", Map.of(), draft.header("ETag"));
        one.has(Thing.OWN_DOCUMENT, bring(one, persona, "OPINION_ASSISTANT_NEED", opinion(one)));
        one.has(Thing.STAFF_DOCUMENT, bring(one, STAFF, "CONFIRMATION_EMPLOYER", Map.of()));
        assessed(one);
    }

    private static Map<String, Object> form(OneCase one, @Nullable String channel) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("person", person("Vētra", one.codeOf(Whose.PERSON), "1985-05-12"));
        String representative = one.codeOf(Whose.REPRESENTATIVE);
        if (representative != null) {
            Map<String, Object> other = person("Ilze", representative, "1960-07-07");
            other.put("kind", "TRUSTEE");
            form.put("representative", other);
        }
        form.put("purposes", List.of("WORK"));
        form.put("receivesVisualBenefit", false);
        if (channel != null) {
            form.put("channel", channel);
            form.put("receivedOn", today().toString());
        }
        return form;
    }

    private static Map<String, Object> person(String name, @Nullable String code, String bornOn) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("givenName", name);
        person.put("familyName", "Paraudziņa");
        person.put("personalCode", code);
        person.put("bornOn", bornOn);
        person.put(
                "declaredResidence",
                Map.of("address", "Vētras iela 1, Ludza", "municipalityCode", "LUDZA"));
        person.put("phone", "+37120000002");
        return person;
    }

    private static Map<String, Object> opinion(OneCase one) {
        String group = one.isUnverified() ? "III" : "II";
        return Map.of(
                "validUntil",
                today().plusMonths(30).toString(),
                "opinion",
                Map.of("disabilityGroup", group, "limitations", List.of("MOBILITY")));
    }

    /** What an upload says of a paper of this case. */
    static Map<String, Object> paper(OneCase one, String kind, Map<String, Object> more) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("kind", kind);
        metadata.put("issuer", "SIA Paraugs");
        metadata.put("number", "P-1/2026");
        metadata.put("issuedOn", today().minusDays(20).toString());
        metadata.put("subjectPersonId", one.idOf(Thing.PERSON));
        metadata.put("applicationId", one.idOf(Thing.APPLICATION));
        metadata.putAll(more);
        return metadata;
    }

    private String bring(OneCase one, String persona, String kind, Map<String, Object> more) {
        byte[] content = Paper.of(kind + one.idOf(Thing.APPLICATION));
        String id =
                Desk.expect(desk.upload(persona, paper(one, kind, more), content), 201).path("id");
        String url = desk.at(Deployable.DOCUMENT, DOCUMENTS + id);
        desk.await("dace", url, it -> "RECEIVED".equals(it.path("state")));
        return id;
    }

    private void assessed(OneCase one) {
        one.has(Thing.ASSESSMENT, current(one));
    }

    private String current(OneCase one) {
        String url =
                desk.at(Deployable.ELIGIBILITY, "/v1/assessments?applicationId=")
                        + one.idOf(Thing.APPLICATION);
        return desk.await("dace", url, it -> it.path("items[0].id") != null).path("items[0].id");
    }

    /** As the staff of the desk see it: every document judged by who did not upload it. */
    private OneCase granted(OneCase one) {
        identify(one);
        assessNeed(one);
        accept(one, Thing.OWN_DOCUMENT);
        accept(one, Thing.STAFF_DOCUMENT);
        if (one.codeOf(Whose.REPRESENTATIVE) != null) {
            one.has(Thing.PROOF, bring(one, STAFF, "REPRESENTATION_PROOF", Map.of()));
            accept(one, Thing.PROOF);
        }
        String of = "?applicationId=" + one.idOf(Thing.APPLICATION);
        String decisions = desk.at(Deployable.ELIGIBILITY, "/v1/decisions");
        String decision =
                desk.await(
                                "dace",
                                decisions + of,
                                it -> "PROPOSED".equals(it.path("items[0].state")))
                        .path("items[0].id");
        one.has(Thing.DECISION, decision);
        assessed(one);
        desk.changed("dace", decisions + "/" + decision, "/issue", Bodies.ASSESSED);
        String budget =
                desk.await(
                                "dace",
                                desk.at(Deployable.SCHEDULING, "/v1/budgets" + of),
                                it -> it.path("items[0].id") != null)
                        .path("items[0].id");
        one.has(Thing.BUDGET, budget);
        one.has(
                Thing.LETTER,
                desk.done("dace", decisions + "/" + decision + "/letters", Bodies.LETTER, null)
                        .path("id"));
        one.has(
                Thing.CONTEST,
                desk.done(
                                STAFF,
                                decisions + "/" + decision + "/contests",
                                Map.of(
                                        "text", "Sintētisks iebildums.",
                                        "channel", "IN_PERSON"),
                                null)
                        .path("id"));
        one.has(Thing.ALLOCATION, allocate(budget, assistant).path("id"));
        one.has(Thing.VISIT, plan(one.idOf(Thing.ALLOCATION)).path("id"));
        one.has(Thing.MONTHLY_REPORT, lockMonthBefore(one.idOf(Thing.ALLOCATION)).path("id"));
        Response other = allocate(budget, formerAssistant);
        one.has(Thing.RELEASED_ALLOCATION, other.path("id"));
        desk.done(
                "dace",
                desk.at(Deployable.SCHEDULING, "/v1/allocations/" + other.path("id") + "/release"),
                Map.of(),
                other.header("ETag"));
        one.with(Whose.ASSISTANT, codeOf(Whose.ASSISTANT));
        one.with(Whose.EX_ASSISTANT, codeOf(Whose.EX_ASSISTANT));
        return one;
    }

    private Response allocate(String budget, String who) {
        return desk.done(
                "dace",
                desk.at(Deployable.SCHEDULING, "/v1/allocations"),
                Map.of("budgetId", budget, "assistantId", who, "minutesPerWeek", 60),
                null);
    }

    private void assessNeed(OneCase one) {
        Map<String, Object> need =
                Map.of(
                        "applicationId",
                        one.idOf(Thing.APPLICATION),
                        "assessedOn",
                        "2026-01-15",
                        "coefficient",
                        1,
                        "reason",
                        "Sintētisks iemesls.");
        one.has(
                Thing.NEED_ASSESSMENT,
                desk.done(
                                STAFF,
                                desk.at(Deployable.ELIGIBILITY, "/v1/need-assessments"),
                                need,
                                null)
                        .path("id"));
    }

    private void identify(OneCase one) {
        String url =
                desk.at(Deployable.APPLICATION, APPLICATIONS + "/" + one.idOf(Thing.APPLICATION));
        Response now = desk.get("dace", url);
        if ("PENDING".equals(now.path("identityCheck.status"))) {
            desk.changed("dace", url, "/identity-checks", Map.of("method", "DOCUMENT_PRESENTED"));
        }
    }

    private void accept(OneCase one, Thing document) {
        String url = desk.at(Deployable.DOCUMENT, DOCUMENTS + one.idOf(document));
        desk.changed("dace", url, "/accept", Map.of());
    }

    /** Waits until the other services have heard of it, too. */
    private OneCase noLongerRepresented(OneCase one) {
        String url =
                desk.at(Deployable.APPLICATION, APPLICATIONS + "/" + one.idOf(Thing.APPLICATION));
        desk.changed(
                "dace",
                url,
                "/representation-changes",
                Map.of(
                        "lastDay",
                        today().minusDays(1).toString(),
                        "reason",
                        "Sintētisks iemesls."));
        String former = one.codeOf(Whose.REPRESENTATIVE);
        one.with(Whose.EX_REPRESENTATIVE, former).without(Whose.REPRESENTATIVE);
        String persona = "marta&groups=representative&personal_code=" + former;
        for (String place :
                List.of(
                        desk.at(Deployable.DOCUMENT, DOCUMENTS + one.idOf(Thing.OWN_DOCUMENT)),
                        desk.at(
                                Deployable.ELIGIBILITY,
                                "/v1/decisions/" + one.idOf(Thing.DECISION)),
                        desk.at(Deployable.SCHEDULING, "/v1/budgets/" + one.idOf(Thing.BUDGET)))) {
            desk.awaitGone(persona, place);
        }
        return one;
    }

    /** Identity is shown before, because showing it has no version to be wrong. */
    private OneCase open(OneCase one) {
        identify(one);
        return settled(one);
    }

    /** Nothing is granted before it is certain who files, but it may be refused. */
    private OneCase refused(OneCase one) {
        settled(one);
        accept(one, Thing.OWN_DOCUMENT);
        String runs =
                desk.at(Deployable.ELIGIBILITY, "/v1/assessments?applicationId=")
                        + one.idOf(Thing.APPLICATION);
        String run =
                desk.await("dace", runs, it -> "NOT_MET".equals(it.path("items[0].outcome")))
                        .path("items[0].id");
        Map<String, Object> refusal =
                Map.of(
                        "applicationId",
                        one.idOf(Thing.APPLICATION),
                        "assessmentId",
                        run,
                        "grounds",
                        List.of("adult-disability-group"),
                        "reasoning",
                        "Sintētisks pamatojums.",
                        "hearingWaiver",
                        Map.of("ground", "MINOR", "reason", "Sintētisks iemesls."));
        one.has(Thing.ASSESSMENT, run);
        one.has(Thing.HEARING, invited(one, run));
        String decisions = desk.at(Deployable.ELIGIBILITY, "/v1/decisions/");
        String decision =
                desk.done(STAFF, desk.at(Deployable.ELIGIBILITY, "/v1/refusals"), refusal, null)
                        .path("id");
        one.has(Thing.DECISION, decision);
        desk.changed("dace", decisions + decision, "/confirm", Map.of());
        return one.leaveOut(Bodies.ERASURE);
    }

    private String invited(OneCase one, String run) {
        Map<String, Object> invitation =
                Map.of(
                        "applicationId",
                        one.idOf(Thing.APPLICATION),
                        "assessmentId",
                        run,
                        "grounds",
                        List.of("adult-disability-group"),
                        "message",
                        "Sintētisks jautājums.",
                        "dueOn",
                        today().plusDays(30).toString());
        return desk.done(STAFF, desk.at(Deployable.ELIGIBILITY, "/v1/hearings"), invitation, null)
                .path("id");
    }

    /** What is or was unclear in it; in some cases nothing was. */
    private OneCase asked(OneCase one) {
        String questions =
                desk.at(Deployable.ELIGIBILITY, "/v1/clarifications?applicationId=")
                        + one.idOf(Thing.APPLICATION);
        String newest = desk.get("dace", questions).path("items[0].id");
        if (newest != null) {
            one.has(Thing.CLARIFICATION, newest);
        }
        return one;
    }

    /** Each event may make another assessment. */
    private OneCase settled(OneCase one) {
        String before;
        do {
            before = one.idOf(Thing.ASSESSMENT);
            Desk.pause(Duration.ofSeconds(1));
            assessed(one);
        } while (!Objects.equals(before, one.idOf(Thing.ASSESSMENT)));
        return asked(one);
    }

    private OneCase withdrawn(OneCase one) {
        String url =
                desk.at(Deployable.APPLICATION, APPLICATIONS + "/" + one.idOf(Thing.APPLICATION));
        String persona = one.submitter() + "&personal_code=" + one.codeOf(Whose.PERSON);
        desk.changed(persona, url, "/withdraw", Map.of());
        return one.leaveOut(Bodies.ERASURE);
    }

    /** With hours to choose from, because all cases have the same assistant. */
    private Response plan(@Nullable String allocation) {
        LocalDate day = today().plusDays(7);
        return desk.done(
                STAFF,
                desk.at(Deployable.SCHEDULING, "/v1/visits"),
                Map.of(
                        "allocationId",
                        allocation,
                        "purpose",
                        "WORK",
                        "start",
                        day + "T08:00",
                        "end",
                        day + "T20:00",
                        "minutes",
                        10),
                null);
    }

    /** In which nothing was done. */
    private Response lockMonthBefore(@Nullable String allocation) {
        return desk.done(
                STAFF,
                desk.at(Deployable.SCHEDULING, "/v1/monthly-reports"),
                Map.of(
                        "allocationId",
                        allocation,
                        "month",
                        YearMonth.from(today()).minusMonths(1).toString()),
                null);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Riga"));
    }
}
