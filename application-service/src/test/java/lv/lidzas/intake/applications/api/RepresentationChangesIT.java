package lv.lidzas.intake.applications.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RepresentationChangesIT {

    private static final String PATH = "/v1/applications/{id}/representation-changes";

    @Test
    void aRepresentationThatEndedShowsNothingToTheOneWhoHadIt() {
        ValidatableResponse filed = Intake.submit("ilze", dated());
        String id = filed.extract().path("id");
        filed.body("representative.evidence.kind", equalTo("BIRTH_CERTIFICATE"))
                .body("representationLastDay", equalTo("2036-03-08"));

        change("liga", filed.extract().header("ETag"), id, "2026-01-01")
                .statusCode(200)
                .body("representationLastDay", equalTo("2026-01-01"))
                .body("warnings.code", hasItem("representation-over"));

        as("ilze").get("/v1/applications/{id}", id).then().statusCode(404);
        as("ilze").get("/v1/applications/{id}/timeline", id).then().statusCode(404);
        as("ilze").get("/v1/applications?limit=200").then().body("items.id", not(hasItem(id)));
        as("liga")
                .get("/v1/applications/{id}/timeline", id)
                .then()
                .body("items.type", hasItem("case-parties-changed"))
                .body("items.text", hasItem(containsString("2026-01-01")));
    }

    @Test
    void onlyStaffWhoReadTheLastVersionChangeASubmittedApplication() {
        ValidatableResponse filed = Intake.submit("ilze", dated());
        String id = filed.extract().path("id");
        String etag = filed.extract().header("ETag");

        change("ilze", etag, id, "2026-01-01").statusCode(403);
        change("liga", "\"99\"", id, "2026-01-01").statusCode(412);
        change("liga", etag, id, "2010-01-01")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lastDay"));

        ValidatableResponse draft =
                changing("liga", "\"0\"", dated()).post("/v1/applications").then();
        change("liga", draft.extract().header("ETag"), draft.extract().path("id"), "2026-01-01")
                .statusCode(409)
                .body("code", equalTo("application-not-submitted"));
    }

    private static ValidatableResponse change(
            String persona, String etag, String id, String lastDay) {
        return changing(persona, etag, Map.of("lastDay", lastDay, "reason", "Bāriņtiesas lēmums."))
                .post(PATH, id)
                .then();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> dated() {
        Map<String, Object> form = Intake.janisForm();
        Map<String, Object> ilze =
                new LinkedHashMap<>((Map<String, Object>) form.get("representative"));
        ilze.put("from", "2018-03-09");
        ilze.put("evidence", Map.of("kind", "BIRTH_CERTIFICATE", "number", "AC 0000000"));
        form.put("representative", ilze);
        return form;
    }
}
