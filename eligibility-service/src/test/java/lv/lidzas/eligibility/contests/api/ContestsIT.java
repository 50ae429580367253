package lv.lidzas.eligibility.contests.api;

import static lv.lidzas.eligibility.Api.atOnce;
import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PersonErased;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tables;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Decisions are contested, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ContestsIT {

    private static final String TEXT = "Sintētisks iebildums.";
    private static final String OTHER_LEAD = "karlis&groups=lead-caseworker";
    private static final Map<String, String> WHY = Map.of("reason", "Sintētisks iemesls.");

    private final Events anna = Events.filedBy("anna");

    @Inject LegalClock clock;
    @Inject AgroalDataSource database;

    @Test
    void aPartyContestsAGrantWhichHasEffectMeanwhile() throws SQLException {
        String id = granted(anna);

        Response filed = Api.post("anna", path(id), Map.of("text", TEXT));

        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        filed.then()
                .body("channel", equalTo("ELECTRONIC"))
                .body("receivedOn", equalTo(clock.today().toString()))
                .body("isLate", equalTo(false))
                .body("isSuspending", equalTo(false))
                .body("suspensionBy.section", equalTo("80. pants"));
        String contest = filed.header("Location");
        for (String reader : List.of("anna", "liga", "andris")) {
            Api.get(reader, contest).then().statusCode(200).body("text", equalTo(TEXT));
            Api.get(reader, path(id)).then().body("items.text", equalTo(List.of(TEXT)));
        }
        for (String foreign : List.of(contest, path(id))) {
            assertThat(Api.get("peteris", foreign).statusCode()).isEqualTo(404);
        }
        assertThat(Api.post("peteris", path(id), Map.of("text", TEXT)).statusCode()).isEqualTo(404);
        assertThat(standing(id)).isEqualTo("CONTESTED");
        Api.post("anna", path(id), Map.of("text", TEXT))
                .then()
                .statusCode(409)
                .body("code", equalTo("contest-waits"));
        assertThat(stored(contest)).doesNotContain("iebildums");
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(id, 3).getLast().value())
                    .contains("decision-contested.v1")
                    .doesNotContain("Sintētisk");
        }
    }

    @Test
    void whoFiledItTakesItBackOnceAndNobodyElseDoes()
            throws InterruptedException, ExecutionException {
        String id = refused(anna);
        String contest = Api.post("anna", path(id), Map.of("text", TEXT)).header("Location");
        Map<String, Object> reason = Map.of("reason", "Sintētisks iemesls.");
        assertThat(standing(id)).isEqualTo("SUSPENDED");
        assertThat(Api.post("peteris", contest + "/withdrawal", reason).statusCode())
                .isEqualTo(404);
        assertThat(Api.post(OTHER_LEAD, contest + "/withdrawal", reason).statusCode())
                .isEqualTo(404);

        List<Response> answers =
                Api.atOnce(6, () -> Api.post("anna", contest + "/withdrawal", reason));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 409);
        assertThat(answers).filteredOn(it -> it.statusCode() == 200).hasSize(1);
        Api.get("liga", contest)
                .then()
                .body("result", equalTo("WITHDRAWN"))
                .body("decidedOn", equalTo(clock.today().toString()))
                .body("reasoning", equalTo("Sintētisks iemesls."));
        assertThat(standing(id)).isEqualTo("ISSUED");
        String again = Api.post("anna", path(id), Map.of("text", TEXT)).header("Location");
        assertThat(again).isNotEqualTo(contest);
        String onPaper =
                Api.post("liga", path(id), Map.of("text", TEXT, "channel", "IN_PERSON"))
                        .header("Location");
        Api.post("anna", onPaper + "/withdrawal", reason)
                .then()
                .statusCode(409)
                .body("code", equalTo("contest-of-another"));
    }

    @Test
    void aRefusalThatIsVoidOpensItsCaseAgainForAnotherDecision() {
        String id = refused(anna);
        String contest = Api.post("anna", path(id), Map.of("text", TEXT)).header("Location");
        assertThat(standing(id)).isEqualTo("SUSPENDED");
        Api.post("dace", contest + "/outcome", outcome("REVOKED"))
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-author"));
        assertThat(Api.post("liga", contest + "/outcome", outcome("REVOKED")).statusCode())
                .isEqualTo(403);

        Response decided = Api.post(OTHER_LEAD, contest + "/outcome", outcome("REVOKED"));

        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        decided.then()
                .body("result", equalTo("REVOKED"))
                .body("reference", equalTo("D-2026/14"))
                .body("isSuspending", equalTo(false));
        assertThat(standing(id)).isEqualTo("REVOKED");
        String run = Api.assessment(anna.application, with("outcome", "NOT_MET")).getString("id");
        Api.get("liga", "/v1/assessments/" + run)
                .then()
                .body("current", equalTo(true))
                .body("waitsFor", equalTo("CASEWORKER"));
        String again = Api.refused(anna.application, run);
        anna.held(again);
        Api.decision(anna.application, with("state", "ISSUED"));
        assertThat(standing(again)).isEqualTo("ISSUED");
        Api.post("anna", path(id), Map.of("text", TEXT))
                .then()
                .statusCode(409)
                .body("code", equalTo("contest-reviewed"));
    }

    @Test
    void whatIsLateIsKeptAndHeardOnlyWhenTheTermIsGivenBack() throws SQLException {
        String id = refused(anna);
        longAgo(id);
        Response paper = Api.post("liga", path(id), paper());
        paper.then()
                .statusCode(201)
                .body("isLate", equalTo(true), "contestUntil", equalTo("2026-02-02"));
        String contest = paper.header("Location");
        assertThat(standing(id)).isEqualTo("IN_FORCE");
        Api.post(OTHER_LEAD, contest + "/outcome", outcome("UPHELD"))
                .then()
                .statusCode(409)
                .body("code", equalTo("contest-late"));

        Api.post(OTHER_LEAD, contest + "/reinstatement", WHY)
                .then()
                .statusCode(200)
                .body("reinstatedFor", equalTo("Sintētisks iemesls."))
                .body("isSuspending", equalTo(true));

        assertThat(standing(id)).isEqualTo("SUSPENDED");
        Api.post(OTHER_LEAD, contest + "/reinstatement", WHY)
                .then()
                .statusCode(409)
                .body("code", equalTo("contest-settled"));
        Api.post(OTHER_LEAD, contest + "/outcome", outcome("DISMISSED_LATE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("contest-in-time"));
        Api.post(OTHER_LEAD, contest + "/unsuspension", WHY)
                .then()
                .statusCode(200)
                .body("isSuspending", equalTo(false));
        assertThat(standing(id)).isEqualTo("CONTESTED");
        Api.post(OTHER_LEAD, contest + "/unsuspension", WHY)
                .then()
                .statusCode(409)
                .body("code", equalTo("contest-suspends-nothing"));
        Api.post(OTHER_LEAD, contest + "/outcome", outcome("UPHELD")).then().statusCode(200);
        assertThat(standing(id)).isEqualTo("UPHELD");
    }

    @Test
    void afterThreeYearsNobodyGivesTheTermBack() throws SQLException {
        String id = refused(anna);
        veryLongAgo(id);
        String contest = Api.post("liga", path(id), paper()).header("Location");

        Api.post(OTHER_LEAD, contest + "/reinstatement", WHY)
                .then()
                .statusCode(409)
                .body("code", equalTo("contest-too-late-forever"));
        Api.post(OTHER_LEAD, contest + "/outcome", outcome("DISMISSED_LATE"))
                .then()
                .statusCode(200);
        assertThat(standing(id)).isEqualTo("IN_FORCE");
    }

    @Test
    void ofManyWhoRecordAnOutcomeOneDoes() throws InterruptedException, ExecutionException {
        String id = granted(anna);
        String contest = Api.post("anna", path(id), Map.of("text", TEXT)).header("Location");

        List<Response> answers =
                atOnce(6, () -> Api.post("dace", contest + "/outcome", outcome("UPHELD")));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 409);
        assertThat(answers).filteredOn(it -> it.statusCode() == 200).hasSize(1);
        assertThat(standing(id)).isEqualTo("UPHELD");
    }

    @Test
    void badInputIsNamedAndChangesNothing() {
        String id = granted(anna);

        pointer(Api.post("anna", path(id), Map.of()), "/text");
        pointer(Api.post("anna", path(id), paper()), "/channel");
        pointer(Api.post("liga", path(id), Map.of("text", TEXT)), "/channel");
        Map<String, Object> posted = paper();
        posted.put("postedOn", clock.today().toString());
        pointer(Api.post("liga", path(id), posted), "/postedOn");
        posted.put("channel", "POST");
        posted.put("postedOn", clock.today().minusDays(1).toString());
        Api.post("liga", path(id), posted)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/postedOn")));
        Map<String, Object> tomorrow = paper();
        tomorrow.put("receivedOn", clock.today().plusDays(1).toString());
        Api.post("liga", path(id), tomorrow)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/receivedOn")));
        Api.get("anna", path(id)).then().body("items.size()", equalTo(0));
        assertThat(standing(id)).isEqualTo("ISSUED");

        String contest = Api.post("liga", path(id), paper()).header("Location");
        Map<String, Object> early = outcome("UPHELD");
        early.put("decidedOn", clock.today().minusDays(1).toString());
        Api.post("dace", contest + "/outcome", early)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/decidedOn")));
        Api.post("dace", contest + "/outcome", Map.of())
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/result", "/decidedOn", "/reference", "/reasoning"));
        Api.get("anna", contest).then().body("result", nullValue());
        String nothing = "/v1/contests/" + UUID.randomUUID();
        assertThat(Api.get("liga", nothing).statusCode()).isEqualTo(404);
        assertThat(Api.post("dace", nothing + "/outcome", outcome("UPHELD")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void staffSpeakForThemselvesAndDecideNothingInTheirOwnMatter() {
        Events paper =
                Events.onPaper(
                        Events.party("peteris", PartyRoleCode.PERSON, null),
                        Events.party("dace", PartyRoleCode.REPRESENTATIVE, null));
        String id = granted(paper);

        String contest = Api.post("dace", path(id), paper()).header("Location");

        Api.post("dace", contest + "/outcome", outcome("REVOKED"))
                .then()
                .statusCode(403)
                .body("code", equalTo("own-matter"));
        assertThat(Api.get("peteris", contest).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsErasedContestedUnderNoKey() throws SQLException {
        String id = granted(anna);
        String contest = Api.post("anna", path(id), Map.of("text", TEXT)).header("Location");
        String key = Tokens.keyOf("anna");
        assertThat(Tables.holding(database, key)).contains("contest");

        Events.send(anna.person, new PersonErased(anna.person, List.of(key)));

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(Tables.holding(database, key)).doesNotContain("contest"));
        Api.get("liga", contest).then().statusCode(200).body("text", equalTo(""));
    }

    private static void pointer(Response answer, String pointer) {
        answer.then().statusCode(400).body("errors.pointer", equalTo(List.of(pointer)));
    }

    private String granted(Events events) {
        events.annaComplete();
        return Api.issued(events.application);
    }

    private static String refused(Events events) {
        events.submitted(new PurposeCode("WORK"));
        events.opinion(DisabilityGroupCode.III, LimitationCode.MOBILITY);
        String id = Api.refused(events.application, run(events));
        events.held(id);
        Api.decision(events.application, with("state", "ISSUED"));
        return id;
    }

    private static String run(Events events) {
        return Api.assessment(events.application, with("outcome", "NOT_MET")).getString("id");
    }

    private static Map<String, Object> paper() {
        return new HashMap<>(Map.of("text", TEXT, "channel", "IN_PERSON"));
    }

    private Map<String, Object> outcome(String result) {
        return new HashMap<>(
                Map.of(
                        "result",
                        result,
                        "decidedOn",
                        clock.today().toString(),
                        "reference",
                        "D-2026/14",
                        "reasoning",
                        "Sintētisks pamatojums."));
    }

    /** As if it had been notified long ago. */
    private void longAgo(String id) throws SQLException {
        notified(id, LocalDate.of(2026, 1, 1));
    }

    private void veryLongAgo(String id) throws SQLException {
        notified(id, LocalDate.of(2021, 1, 1));
    }

    private void notified(String id, LocalDate on) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update decision set decided_on = ?, in_force_on = ?, contest_last_day = ?, contest_latest_day = ?
                                where id = ?
                                """)) {
            update.setObject(1, on);
            update.setObject(2, on);
            update.setObject(3, on.plusMonths(1).plusDays(1));
            update.setObject(4, on.plusYears(3));
            update.setObject(5, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String stored(String contest) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select text from contest where id = ?")) {
            select.setObject(1, UUID.fromString(contest.substring(contest.lastIndexOf('/') + 1)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new String(row.getBytes(1), StandardCharsets.UTF_8);
            }
        }
    }

    private static String standing(String id) {
        JsonPath decision = Api.get("liga", "/v1/decisions/" + id).jsonPath();
        return decision.getString("standing");
    }

    private static String path(String id) {
        return "/v1/decisions/" + id + "/contests";
    }
}
