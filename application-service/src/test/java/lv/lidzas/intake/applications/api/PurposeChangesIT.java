package lv.lidzas.intake.applications.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.DecisionSigned;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A purpose that cannot be met is changed to one that can, and nobody loses their day by it. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class PurposeChangesIT {

    private static final String PATH = "/v1/applications/{id}/purpose-changes";
    private static final String HELD = "application-held";

    @BeforeEach
    void rulesAreThere() {
        OtherServices.rulesAreThere();
    }

    @Test
    void thePurposesChangeTheChecklistFollowsAndTheDayStays() {
        ValidatableResponse filed = Intake.submit("marta", wantsToWork());
        String id = filed.extract().path("id");
        String decideBy = filed.extract().path("decideBy");
        assertThat(kinds(id)).contains("CONFIRMATION_EMPLOYER");

        change("liga", filed.extract().header("ETag"), id, "LEISURE")
                .statusCode(200)
                .body("purposes", contains("LEISURE"))
                .body("state", equalTo("SUBMITTED"))
                .body("decideBy", equalTo(decideBy));

        assertThat(kinds(id)).doesNotContain("CONFIRMATION_EMPLOYER");
        as("marta")
                .get("/v1/applications/{id}/timeline", id)
                .then()
                .body("items.type", hasItem("application-amended"))
                .body("items.details.purposes", hasItem("LEISURE"));
        try (Topic applications = Topic.of(Topics.APPLICATION)) {
            assertThat(applications.await(id, 2).getLast().value())
                    .contains("application-amended", "\"LEISURE\"", "\"changes\":1")
                    .doesNotContain("tālruni");
        }
    }

    @Test
    void onlyStaffWhoReadTheLastVersionRecordAWishForWhatThereIs() {
        ValidatableResponse filed = Intake.submit("marta", wantsToWork());
        String id = filed.extract().path("id");
        String etag = filed.extract().header("ETag");

        change("marta", etag, id, "LEISURE").statusCode(403);
        change("liga", "\"99\"", id, "LEISURE").statusCode(412);
        change("liga", etag, id, "SKYDIVING")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/purposes/0"))
                .body("errors[0].code", equalTo("purpose-unknown"));
        change("liga", etag, id, "WORK")
                .statusCode(400)
                .body("errors[0].code", equalTo("purposes-as-before"));
        changing("liga", etag, Map.of("purposes", List.of(), "reason", "x"))
                .post(PATH, id)
                .then()
                .statusCode(400);
        as("liga").get("/v1/applications/{id}", id).then().body("purposes", contains("WORK"));
    }

    @Test
    void aDecisionThatDoesNotKnowOfTheWishIsNotHeldForAndOneThatKnowsEndsAllWishes() {
        ValidatableResponse filed = Intake.submit("marta", wantsToWork());
        String id = filed.extract().path("id");
        UUID application = UUID.fromString(id);
        String etag =
                change("liga", filed.extract().header("ETag"), id, "LEISURE")
                        .extract()
                        .header("ETag");
        UUID knows = UUID.randomUUID();

        OtherServices.tell(id, new DecisionSigned(UUID.randomUUID(), application, 0));
        OtherServices.tell(id, new DecisionSigned(knows, application, 1));

        try (Topic applications = Topic.of(Topics.APPLICATION)) {
            assertThat(applications.await(id, 3).getLast().value())
                    .contains(HELD, knows.toString());
        }
        Awaitility.await()
                .untilAsserted(() ->
                        as("marta")
                                .get("/v1/applications/{id}/timeline", id)
                                .then()
                                .body("items.type", hasItem(HELD)));
        String now = as("liga").get("/v1/applications/{id}", id).header("ETag");
        assertThat(now).isNotEqualTo(etag);
        change("liga", now, id, "WORK").statusCode(409).body("code", equalTo("decision-signed"));
    }

    @Test
    void aDraftIsAmendedInsteadAndAnEndedApplicationWantsNothing() {
        ValidatableResponse draft =
                changing("liga", "\"0\"", wantsToWork()).post("/v1/applications").then();
        change("liga", draft.extract().header("ETag"), draft.extract().path("id"), "LEISURE")
                .statusCode(409)
                .body("code", equalTo("application-not-submitted"));

        ValidatableResponse filed = Intake.submit("marta", wantsToWork());
        String id = filed.extract().path("id");
        ValidatableResponse withdrawn =
                changing("marta", filed.extract().header("ETag"), Map.of())
                        .post("/v1/applications/{id}/withdraw", id)
                        .then()
                        .statusCode(200);
        change("liga", withdrawn.extract().header("ETag"), id, "LEISURE")
                .statusCode(409)
                .body("code", equalTo("application-closed"));
        as("marta")
                .get("/v1/applications/{id}/timeline", id)
                .then()
                .body("items.type", not(hasItem("application-amended")));
    }

    private static Map<String, Object> wantsToWork() {
        Map<String, Object> form = Intake.martasForm();
        form.put("purposes", List.of("WORK"));
        return form;
    }

    private static List<String> kinds(String id) {
        return as("liga")
                .get("/v1/applications/{id}/checklist", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.kind");
    }

    private static ValidatableResponse change(
            String persona, String etag, String id, String purpose) {
        return changing(
                        persona,
                        etag,
                        Map.of(
                                "purposes",
                                List.of(purpose),
                                "reason",
                                "Persona pa tālruni izteica citu vēlēšanos."))
                .post(PATH, id)
                .then();
    }
}
