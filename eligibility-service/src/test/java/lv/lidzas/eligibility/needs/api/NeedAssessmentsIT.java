package lv.lidzas.eligibility.needs.api;

import static lv.lidzas.eligibility.Api.atOnce;
import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PersonErased;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What was assessed of needs, over HTTP, in a municipality that follows the national calendar. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
@TestProfile(NeedAssessmentsIT.National.class)
class NeedAssessmentsIT {

    private static final String NEEDS = "/v1/need-assessments";

    private final Events anna = Events.filedBy("anna");

    @Inject LegalClock clock;
    @Inject AgroalDataSource database;

    /** Regulation 316 decides. */
    public static final class National implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lidzas.rules.calendar", "national");
        }
    }

    @Test
    void fromTheCoefficientFollowHoursWhichTheOrdinaryPathGrants() {
        works(anna);
        Api.assessment(anna.application, with("waitsFor", "CASEWORKER"));

        Response recorded = record("liga", Api.need(anna.application, 1));

        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
        recorded.then()
                .body("coefficient", equalTo(1))
                .body("basis.section", equalTo("3. punkts un 1. pielikums"))
                .body("fromChildhood", nullValue());
        JsonPath run = run(anna);
        assertThat(run.getString("outcome")).isEqualTo("MET");
        assertThat(run.getInt("hours.minutes")).isEqualTo(4800);
        assertThat(run.getList("facts.findAll { it.source == 'CASEWORKER' }.sourceId"))
                .containsExactly(recorded.path("id").toString());
        String first = run.getString("proposedDecisionId");
        record("dace", Api.need(anna.application, 2)).then().statusCode(201);
        JsonPath again = run(anna);
        assertThat(again.getInt("hours.minutes")).isEqualTo(9600);
        String proposal = again.getString("proposedDecisionId");
        assertThat(decision(first).getString("state")).isEqualTo("SUPERSEDED");

        issue(proposal).then().statusCode(200);

        record("liga", Api.need(anna.application, 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("need-case-closed"));
        anna.held(proposal);
        JsonPath issued = Api.decision(anna.application, with("state", "ISSUED"));
        assertThat(issued.getInt("hours.minutes")).isEqualTo(9600);
        assertThat(issued.getString("hours.per")).isEqualTo("MONTH");
        record("liga", Api.need(anna.application, 1)).then().statusCode(409);
        letter(proposal);
    }

    @Test
    void aPartyReadsItOnceADecisionIsIssued() throws SQLException {
        works(anna);
        Api.assessment(anna.application, with("waitsFor", "CASEWORKER"));
        String need = record("liga", Api.need(anna.application, 1)).header("Location");
        for (String reader : List.of("liga", "andris")) {
            Api.get(reader, need).then().statusCode(200);
            Api.get(reader, of(anna)).then().body("items.coefficient", contains(1));
        }
        Api.get("anna", need).then().statusCode(404);
        Api.get("anna", of(anna)).then().statusCode(200).body("items.size()", equalTo(0));
        Api.get("anna", "/v1/assessments/" + run(anna).getString("id"))
                .then()
                .body("facts.source", hasItem("CASEWORKER"))
                .body("hours", nullValue());
        assertThat(given("needAssessments")).isEmpty();
        assertThat(given("assessments")).isNotEmpty();
        assertThat(given("assessments").toString()).doesNotContain("COEFFICIENT_1");
        assertThat(given("cases").toString()).doesNotContain("COEFFICIENT_1");

        granted(anna);

        Api.get("anna", need).then().statusCode(200).body("reason", equalTo("Sintētisks iemesls."));
        Api.get("anna", of(anna)).then().body("items.coefficient", contains(1));
        assertThat(given("needAssessments").toString())
                .contains("COEFFICIENT_1", "Sintētisks iemesls");
        for (String foreign : List.of("peteris", "ilze")) {
            Api.get(foreign, need).then().statusCode(404);
            Api.get(foreign, of(anna)).then().body("items.size()", equalTo(0));
        }
        assertThat(stored(need)).isNotEmpty().doesNotContain("Sintētisk");
        try (Topic assessments = Topic.of(Topics.ASSESSMENT)) {
            assertThat(assessments.await(anna.application.toString(), 2))
                    .noneMatch(it -> it.value().contains("Sintētisk"));
        }
    }

    @Test
    void whetherItIsFromChildhoodIsRecordedAndNotGuessed() {
        anna.submitted(new PurposeCode("DAY_CENTRE"));
        anna.opinion(
                DocumentKindCode.DISABILITY_DECISION, DisabilityGroupCode.I, LimitationCode.MENTAL);
        anna.verified(UUID.randomUUID(), DocumentKindCode.CONFIRMATION_DAY_CENTRE);
        anna.verified(UUID.randomUUID(), DocumentKindCode.OPINION_SPECIAL_CARE);
        Api.assessment(anna.application, with("waitsFor", "CASEWORKER"));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> run(anna).getList("facts.name").contains("OPINION_SPECIAL_CARE"));
        Map<String, Object> need = Api.need(anna.application, 1);

        record("liga", need).then().statusCode(201);
        assertThat(run(anna).getList("purposesToAssess")).containsExactly("DAY_CENTRE");
        need.put("fromChildhood", true);
        record("liga", need).then().statusCode(201).body("fromChildhood", equalTo(true));
        assertThat(run(anna).getInt("hours.minutes")).isEqualTo(3000);
        need.put("fromChildhood", false);
        record("liga", need).then().statusCode(201);

        assertThat(run(anna).getInt("hours.minutes")).isEqualTo(2400);
        Api.get("liga", of(anna) + "&limit=2")
                .then()
                .body("items.fromChildhood", contains(false, true));
    }

    @Test
    void whatCannotBeIsNamedAndChangesNothing() {
        works(anna);
        Api.assessment(anna.application, with("waitsFor", "CASEWORKER"));
        for (LocalDate outside : List.of(clock.today().plusDays(1), LocalDate.of(1985, 3, 13))) {
            Map<String, Object> body = Api.need(anna.application, 1);
            body.put("assessedOn", outside.toString());
            record("liga", body)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("need-day-outside"))
                    .body("errors.pointer", contains("/assessedOn"));
        }
        for (int coefficient : new int[] {0, 3, -1}) {
            record("liga", Api.need(anna.application, coefficient))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/coefficient"));
        }
        for (String day : List.of("-999999999-01-01", "+999999999-12-31", "2026-02-30", "")) {
            Map<String, Object> body = Api.need(anna.application, 1);
            body.put("assessedOn", day);
            assertThat(record("liga", body).statusCode()).as(day).isIn(400, 422);
        }
        record("liga", Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/applicationId", "/assessedOn", "/reason"));
        record("liga", Api.need(UUID.randomUUID(), 1)).then().statusCode(404);
        record("anna", Api.need(anna.application, 2)).then().statusCode(403);
        record("andris", Api.need(anna.application, 2)).then().statusCode(403);
        Api.get("liga", NEEDS + "/" + UUID.randomUUID()).then().statusCode(404);

        Api.get("liga", of(anna)).then().body("items.size()", equalTo(0));
        assertThat(run(anna).getString("outcome")).isEqualTo("UNCLEAR");
        anna.withdrawn();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> record("liga", Api.need(anna.application, 1)).statusCode() == 409);
    }

    @Test
    void nobodyAssessesInTheirOwnMatter() {
        Events paper =
                Events.onPaper(
                        Events.party("peteris", PartyRoleCode.PERSON, null),
                        Events.party("dace", PartyRoleCode.REPRESENTATIVE, null));
        works(paper);
        Api.assessment(paper.application, with("waitsFor", "CASEWORKER"));

        record("dace", Api.need(paper.application, 2))
                .then()
                .statusCode(403)
                .body("code", equalTo("own-matter"));
        record("liga", Api.need(paper.application, 2)).then().statusCode(201);
    }

    @Test
    void ofManyThatAreRecordedAtOnceTheNewestCounts()
            throws InterruptedException, ExecutionException {
        works(anna);
        Api.assessment(anna.application, with("waitsFor", "CASEWORKER"));
        AtomicInteger number = new AtomicInteger();

        List<Response> answers =
                atOnce(
                        6,
                        () ->
                                record(
                                        "liga",
                                        Api.need(
                                                anna.application,
                                                1 + number.incrementAndGet() % 2)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        JsonPath newest = Api.get("liga", of(anna)).jsonPath().setRootPath("items[0]");
        JsonPath run = run(anna);
        assertThat(run.getString("facts.find { it.source == 'CASEWORKER' }.sourceId"))
                .isEqualTo(newest.getString("id"));
        assertThat(run.getInt("hours.minutes")).isEqualTo(4800 * newest.getInt("coefficient"));
    }

    @Test
    void anAssessmentAndTheSignatureOnAnotherDoNotBothHappen()
            throws InterruptedException, ExecutionException {
        works(anna);
        Api.assessment(anna.application, with("waitsFor", "CASEWORKER"));
        record("liga", Api.need(anna.application, 1)).then().statusCode(201);
        String proposal = run(anna).getString("proposedDecisionId");
        String version = Api.get("liga", "/v1/decisions/" + proposal).header("ETag");
        AtomicInteger number = new AtomicInteger();

        List<Response> answers =
                atOnce(
                        2,
                        () ->
                                number.getAndIncrement() == 0
                                        ? Api.issue(proposal, version, Map.of())
                                        : record("dace", Api.need(anna.application, 2)));

        assertThat(answers).filteredOn(it -> it.statusCode() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(it -> it.statusCode() >= 300)
                .extracting(Response::statusCode)
                .isSubsetOf(409, 412);
    }

    @Test
    void ofAnErasedPersonOnlyTheCoefficientIsLeftAndNoRowIsEverChanged() throws SQLException {
        works(anna);
        Api.assessment(anna.application, with("waitsFor", "CASEWORKER"));
        Map<String, Object> body = Api.need(anna.application, 2);
        body.put("fromChildhood", true);
        String need = record("liga", body).header("Location");

        Events.send(anna.person, new PersonErased(anna.person, List.of(Tokens.keyOf("anna"))));

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> Api.get("liga", need).jsonPath().getString("reason").isEmpty());
        Api.get("liga", need).then().body("coefficient", equalTo(2), "fromChildhood", nullValue());
        record("liga", body).then().statusCode(404);
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            assertThatThrownBy(() ->
                            update.execute(
                                    "update need_assessment set intensity = 'COEFFICIENT_1'"))
                    .hasMessageContaining("never changed");
        }
    }

    private static void works(Events events) {
        events.submitted(new PurposeCode("WORK"));
        events.opinion(
                DocumentKindCode.DISABILITY_DECISION,
                DisabilityGroupCode.II,
                LimitationCode.MOBILITY);
        events.employerConfirms();
    }

    private static void granted(Events events) {
        String proposal = run(events).getString("proposedDecisionId");
        issue(proposal).then().statusCode(200);
        events.held(proposal);
        Api.decision(events.application, with("state", "ISSUED"));
    }

    private static void letter(String decision) {
        Response letter =
                Api.post(
                        "liga",
                        "/v1/decisions/" + decision + "/letters",
                        Map.of(
                                "addressee",
                                Map.of("name", "Anna Paraudziņa", "address", List.of("Ludza")),
                                "language",
                                "LV",
                                "style",
                                "FULL"));
        letter.then().statusCode(201);
        assertThat(Api.as("liga").accept("text/html").get(letter.header("Location")).asString())
                .contains("Atbalsta intensitātes koeficients: 2", "160 stundas mēnesī");
    }

    private static Response issue(String proposal) {
        return Api.issue(
                proposal, Api.get("liga", "/v1/decisions/" + proposal).header("ETag"), Map.of());
    }

    private static JsonPath decision(String id) {
        return Api.get("liga", "/v1/decisions/" + id).jsonPath();
    }

    /** At once: the rules ran in the same transaction. */
    private static JsonPath run(Events events) {
        String id =
                Api.get("liga", "/v1/assessments?applicationId=" + events.application)
                        .path("items[0].id");
        return Api.get("liga", "/v1/assessments/" + id).jsonPath();
    }

    /** What Anna is given of this case when she asks for everything. */
    private List<Map<String, Object>> given(String member) {
        List<Map<String, Object>> all =
                Api.get("anna", "/v1/subject-access").jsonPath().getList("held." + member);
        return all == null
                ? List.of()
                : all.stream()
                        .filter(it -> anna.application.toString().equals(it.get("applicationId")))
                        .toList();
    }

    private String stored(String need) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select findings from need_assessment where id = ?")) {
            select.setObject(1, UUID.fromString(need.substring(need.lastIndexOf('/') + 1)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new String(row.getBytes(1), StandardCharsets.UTF_8);
            }
        }
    }

    private static Response record(String persona, Map<String, ?> body) {
        return Api.post(persona, NEEDS, body);
    }

    private static String of(Events events) {
        return NEEDS + "?applicationId=" + events.application;
    }
}
