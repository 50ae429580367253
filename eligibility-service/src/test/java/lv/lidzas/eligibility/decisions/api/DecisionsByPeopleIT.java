package lv.lidzas.eligibility.decisions.api;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

/** What only a person decides: refusals, and grants in unclear cases. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DecisionsByPeopleIT {

    private static final String REASONING = "Sintētisks pamatojums.";
    private static final Map<String, String> WORDS = Map.of("text", "Sintētisks viedoklis.");

    @Test
    void oneDraftsARefusalAnotherConfirmsItAndTheReasoningStaysHere() {
        Events karl = groupThree();
        JsonPath notMet = Api.assessment(karl.application, with("outcome", "NOT_MET"));

        Response draft =
                Api.post(
                        "liga",
                        "/v1/refusals",
                        Api.refusal(karl.application, notMet.getString("id")));

        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        assertThat(draft.jsonPath().getString("state")).isEqualTo("IN_REVIEW");
        assertThat(draft.jsonPath().getString("reasoning")).isEqualTo(REASONING);
        assertThat(draft.jsonPath().getString("hearingWaiver.ground")).isEqualTo("IMPOSSIBLE");
        assertThat(draft.jsonPath().getString("grounds[0].text"))
                .isEqualTo("Personai ir I vai II invaliditātes grupa");
        String id = draft.jsonPath().getString("id");
        assertThat(Api.get("anna", "/v1/decisions/" + id).statusCode()).isEqualTo(404);
        assertThat(Api.confirm("liga", id, draft.header("ETag")).statusCode()).isEqualTo(403);
        assertThat(Api.confirm("dace", id, "\"77\"").statusCode()).isEqualTo(412);

        Response confirmed = Api.confirm("dace", id, draft.header("ETag"));

        assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
        assertThat(confirmed.jsonPath().getString("state")).isEqualTo("SIGNED");
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            karl.held(id);
            String told = decisions.await(id, 2).getLast().value();
            assertThat(told).contains("\"result\":\"REFUSED\"").doesNotContain("Sintētisks");
        }
        assertThat(Api.get("anna", "/v1/decisions/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverDraftedItDoesNotConfirmItAndMayTakeItBack() {
        Events karl = groupThree();
        JsonPath notMet = Api.assessment(karl.application, with("outcome", "NOT_MET"));
        Map<String, Object> refusal = Api.refusal(karl.application, notMet.getString("id"));
        Response draft = Api.post("dace", "/v1/refusals", refusal);
        String id = draft.jsonPath().getString("id");

        Response confirmed = Api.confirm("dace", id, draft.header("ETag"));
        assertThat(confirmed.statusCode()).isEqualTo(409);
        assertThat(confirmed.jsonPath().getString("code")).isEqualTo("second-person-needed");
        assertThat(Api.post("liga", "/v1/refusals", refusal).jsonPath().getString("code"))
                .isEqualTo("review-waits");

        Response returned =
                Api.as("dace")
                        .contentType("application/json")
                        .header("If-Match", draft.header("ETag"))
                        .body(Map.of("reason", "Sintētisks iemesls."))
                        .post("/v1/decisions/" + id + "/return");
        assertThat(returned.statusCode()).as(returned.asString()).isEqualTo(200);
        assertThat(returned.jsonPath().getString("returnReason")).isEqualTo("Sintētisks iemesls.");
        assertThat(Api.post("liga", "/v1/refusals", refusal).statusCode()).isEqualTo(201);
    }

    @Test
    void aPersonIsHeardBeforeAnythingIsTakenFromThem() {
        Events karl = groupThree();
        String seen = Api.assessment(karl.application, with("outcome", "NOT_MET")).getString("id");
        Map<String, Object> refusal = new HashMap<>(Api.refusal(karl.application, seen));
        refusal.remove("hearingWaiver");
        assertThat(Api.post("liga", "/v1/refusals", refusal).jsonPath().getString("code"))
                .isEqualTo("person-not-heard");

        Map<String, Object> soon = new HashMap<>(Api.invitation(karl.application, seen));
        soon.put("dueOn", "2026-01-01");
        assertThat(Api.post("liga", "/v1/hearings", soon).jsonPath().getString("code"))
                .isEqualTo("hearing-too-soon");
        Response invited = Api.post("liga", "/v1/hearings", Api.invitation(karl.application, seen));
        assertThat(invited.statusCode()).as(invited.asString()).isEqualTo(201);
        String hearing = "/v1/hearings/" + invited.jsonPath().getString("id");
        assertThat(Api.post("liga", "/v1/refusals", refusal).statusCode()).isEqualTo(409);
        assertThat(Api.get("marta", hearing).statusCode()).isEqualTo(404);
        assertThat(Api.post("marta", hearing + "/statement", WORDS).statusCode()).isEqualTo(404);
        assertThat(Api.get("anna", hearing).jsonPath().getString("message"))
                .isEqualTo("Sintētisks jautājums.");

        assertThat(Api.post("anna", hearing + "/statement", WORDS).statusCode()).isEqualTo(200);

        assertThat(Api.post("anna", hearing + "/statement", WORDS).jsonPath().getString("code"))
                .isEqualTo("already-heard");
        assertThat(Api.get("liga", hearing).jsonPath().getString("statement"))
                .isEqualTo("Sintētisks viedoklis.");
        Response draft = Api.post("liga", "/v1/refusals", refusal);
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        assertThat(draft.jsonPath().getString("hearingId"))
                .isEqualTo(invited.jsonPath().getString("id"));
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(invited.jsonPath().getString("id"), 1).getLast().value())
                    .contains("dueOn")
                    .doesNotContain("Sintētisks");
        }
    }

    @Test
    void aGroundThatIsNoneIsNamedByItsPlace() {
        Events karl = groupThree();
        String seen = Api.assessment(karl.application, with("outcome", "NOT_MET")).getString("id");
        Map<String, Object> refusal = new HashMap<>(Api.refusal(karl.application, seen));
        refusal.put("grounds", List.of("child-age", "weather"));

        Response refused = Api.post("liga", "/v1/refusals", refusal);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.pointer")).contains("/grounds/1");
    }

    @Test
    void aCaseworkerGrantsInAnUnclearCase() {
        Events anna = Events.filedBy("anna");
        anna.submittedFromElsewhere(new PurposeCode("WORK"));
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        anna.employerConfirms();
        JsonPath unclear = Api.assessment(anna.application, with("waitsFor", "CASEWORKER"));

        Response granted = grant("liga", anna, unclear.getString("id"), 1200);
        Response again = grant("liga", anna, unclear.getString("id"), 1200);

        assertThat(granted.statusCode()).as(granted.asString()).isEqualTo(201);
        assertThat(granted.header("Location")).contains("/v1/decisions/");
        assertThat(granted.jsonPath().getInt("hours.minutes")).isEqualTo(1200);
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    void nobodyGrantsBeforeTheOpinionIsAccepted() {
        Events anna = Events.filedBy("anna");
        anna.submitted(new PurposeCode("WORK"));
        String unclear =
                Api.assessment(anna.application, with("outcome", "UNCLEAR")).getString("id");

        Response granted = grant("liga", anna, unclear, 1200);

        assertThat(granted.statusCode()).isEqualTo(409);
        assertThat(granted.jsonPath().getString("code")).isEqualTo("no-opinion-in-force");
    }

    @Test
    void nobodyDoesWithoutADocumentThatTheRulesDemand() {
        Events anna = Events.filedBy("anna");
        anna.submitted(new PurposeCode("WORK"));
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        JsonPath unclear = onlyTheEmployersConfirmationIsMissing(anna);

        Response granted = grant("liga", anna, unclear.getString("id"), 1200);

        assertThat(granted.statusCode()).as(granted.asString()).isEqualTo(409);
        assertThat(granted.jsonPath().getString("code")).isEqualTo("documents-not-proven");
        assertThat(granted.jsonPath().getList("missingDocuments"))
                .containsExactly("CONFIRMATION_EMPLOYER");
    }

    @Test
    void aDayBeyondTheLongestPeriodIsNamed() {
        Events anna = Events.filedBy("anna");
        anna.submittedFromElsewhere(new PurposeCode("WORK"));
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        anna.employerConfirms();
        String unclear =
                Api.assessment(anna.application, with("waitsFor", "CASEWORKER")).getString("id");
        Map<String, Object> body = grantBody(anna, unclear, 1200);
        body.put("lastDay", "2199-01-01");

        Response granted = Api.post("liga", "/v1/grants", body);

        assertThat(granted.statusCode()).as(granted.asString()).isEqualTo(422);
        assertThat(granted.jsonPath().getList("errors.pointer")).containsExactly("/lastDay");
        assertThat(
                        Api.get("liga", "/v1/decisions?applicationId=" + anna.application)
                                .jsonPath()
                                .getList("items"))
                .isEmpty();
    }

    @Test
    void oneWhoLookedAtAnOlderAssessmentMustLookAgain() {
        Events anna = Events.filedBy("anna");
        anna.submitted(new PurposeCode("WORK"));
        String older = Api.assessment(anna.application, with("outcome", "UNCLEAR")).getString("id");
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        Api.assessment(anna.application, json -> !older.equals(json.getString("id")));

        Response granted = grant("liga", anna, older, 1200);

        assertThat(granted.statusCode()).isEqualTo(409);
        assertThat(granted.jsonPath().getString("code")).isEqualTo("assessment-outdated");
    }

    private static JsonPath onlyTheEmployersConfirmationIsMissing(Events filed) {
        return Api.assessment(
                filed.application,
                json -> json.getList("missingDocuments").equals(List.of("CONFIRMATION_EMPLOYER")));
    }

    private static Events groupThree() {
        Events karl = Events.filedBy("anna");
        karl.submitted(new PurposeCode("INSTITUTION"));
        karl.opinion(DisabilityGroupCode.III, LimitationCode.MOBILITY);
        return karl;
    }

    private static Response grant(
            String persona, Events events, String assessment, int minutesPerWeek) {
        return Api.post(persona, "/v1/grants", grantBody(events, assessment, minutesPerWeek));
    }

    private static Map<String, Object> grantBody(
            Events events, String assessment, int minutesPerWeek) {
        Map<String, Object> body = new HashMap<>();
        body.put("applicationId", events.application);
        body.put("assessmentId", assessment);
        body.put("purposes", List.of("WORK"));
        body.putAll(Api.work(minutesPerWeek));
        body.put("reasoning", REASONING);
        return body;
    }
}
