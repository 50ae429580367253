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

    private static final String REASONING = "Sintētisks pamatojums testam.";

    @Test
    void aLeadCaseworkerRefusesAndTheReasoningStaysHere() {
        Events karl = groupThree();
        JsonPath notMet = Api.assessment(karl.application, with("outcome", "NOT_MET"));

        Response refused = refuse("dace", karl, notMet.getString("id"), "adult-disability-group");

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(201);
        assertThat(refused.jsonPath().getString("reasoning")).isEqualTo(REASONING);
        assertThat(refused.jsonPath().getString("grounds[0].text"))
                .isEqualTo("Personai ir I vai II invaliditātes grupa");
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            String id = refused.jsonPath().getString("id");
            karl.held(id);
            String told = decisions.await(id, 2).getLast().value();
            assertThat(told).contains("\"result\":\"REFUSED\"").doesNotContain("Sintētisks");
        }
    }

    @Test
    void aCaseworkerMayNotRefuse() {
        Events karl = groupThree();
        JsonPath notMet = Api.assessment(karl.application, with("outcome", "NOT_MET"));

        assertThat(
                        refuse("liga", karl, notMet.getString("id"), "adult-disability-group")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aGroundThatIsNoneIsNamedByItsPlace() {
        Events karl = groupThree();
        JsonPath notMet = Api.assessment(karl.application, with("outcome", "NOT_MET"));

        Response refused = refuse("dace", karl, notMet.getString("id"), "child-age", "weather");

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

    private static Response refuse(
            String persona, Events events, String assessment, String... grounds) {
        return Api.post(
                persona,
                "/v1/refusals",
                Map.of(
                        "applicationId",
                        events.application,
                        "assessmentId",
                        assessment,
                        "grounds",
                        List.of(grounds),
                        "reasoning",
                        REASONING));
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
