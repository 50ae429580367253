package lv.lidzas.eligibility.explanations.api;

import static lv.lidzas.eligibility.Api.with;
import static lv.lidzas.testkit.Http.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever may read a decision or an assessment may have it explained. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ExplanationsIT {

    @Test
    void whatIsOnlyProposedIsExplainedToStaff() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");

        assertThat(get("anna", "/v1/decisions/" + id).statusCode()).isEqualTo(404);
        JsonPath explained = get("liga", "/v1/decisions/" + id).jsonPath();
        assertThat(explained.getString("outcome")).isEqualTo("MET");
        assertThat(explained.getList("toGrant.ways")).isEmpty();
        assertThat(explained.getBoolean("purposes[0].granted")).isTrue();

        assertThat(Api.issued(anna.application)).isEqualTo(id);
        assertThat(get("anna", "/v1/decisions/" + id).statusCode()).isEqualTo(200);
        assertThat(get("andris", "/v1/decisions/" + id).statusCode()).isEqualTo(200);
        assertThat(get("peteris", "/v1/decisions/" + id).statusCode()).isEqualTo(404);
        assertThat(get("karlis", "/v1/decisions/" + id).statusCode()).isEqualTo(403);
        assertThat(nobody().get("/v1/decisions/" + id + "/explanation").statusCode())
                .isEqualTo(401);
        assertThat(get("liga", "/v1/decisions/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void aRefusalIsExplainedAsATreeAndAsAText() {
        Events peteris = Events.filedBy("peteris");
        peteris.submitted(new PurposeCode("LEISURE"));
        peteris.opinion(DisabilityGroupCode.III, LimitationCode.MOBILITY);
        String run =
                Api.assessment(peteris.application, with("outcome", "NOT_MET")).getString("id");
        String id = Api.refused(peteris.application, run);
        assertThat(get("peteris", "/v1/decisions/" + id).statusCode()).isEqualTo(404);
        peteris.held(id);
        Api.decision(peteris.application, with("state", "ISSUED"));

        JsonPath explained = get("peteris", "/v1/decisions/" + id).jsonPath();
        assertThat(explained.getString("assessmentId")).isEqualTo(run);
        assertThat(explained.getList("grounds.id")).containsExactly("adult-disability-group");
        assertThat(explained.getString("toGrant.ways[0].changes[0].kind")).isEqualTo("GROUP_SHOWN");
        assertThat(explained.getList("toGrant.ways[0].changes[0].values"))
                .containsExactly("I", "II");
        assertThat(explained.getBoolean("toGrant.complete")).isTrue();

        Response text =
                Api.as("peteris")
                        .header("Accept", "text/plain")
                        .get("/v1/decisions/" + id + "/explanation");
        assertThat(text.contentType()).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(text.header("Content-Language")).isEqualTo("lv");
        assertThat(text.asString())
                .isEqualTo(explained.getString("text"))
                .contains("1. VDEĀVK dokumentā ir norādīta I vai II invaliditātes grupa.")
                .doesNotContain("Sintētisks");
        assertThat(get("liga", "/v1/decisions/" + id).statusCode()).isEqualTo(200);
        awaitLook("peteris", "Apskatīja lēmuma skaidrojumu");
    }

    @Test
    void aCaseThatWaitsForADocumentIsExplainedToo() {
        Events marta = Events.filedBy("marta");
        marta.submitted(new PurposeCode("WORK"));
        String run = Api.assessment(marta.application, with("outcome", "UNCLEAR")).getString("id");

        JsonPath explained = get("marta", "/v1/assessments/" + run).jsonPath();

        assertThat(explained.getMap("$")).doesNotContainKey("decisionId");
        assertThat(explained.getList("toGrant.ways[0].changes.document"))
                .contains("OPINION_ASSISTANT_NEED", "CONFIRMATION_EMPLOYER");
        assertThat(get("peteris", "/v1/assessments/" + run).statusCode()).isEqualTo(404);
        assertThat(get("liga", "/v1/assessments/" + run).statusCode()).isEqualTo(200);
        awaitLook("marta", "Apskatīja izvērtējuma skaidrojumu");
        assertThat(
                        Api.as("marta")
                                .header("Accept", "image/png")
                                .get("/v1/assessments/" + run + "/explanation")
                                .statusCode())
                .isEqualTo(406);
    }

    /** An entry is told as soon as it is sealed. */
    private static void awaitLook(String persona, String what) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(Api.get(persona, "/v1/looks").asString()).contains(what));
    }

    private static Response get(String persona, String path) {
        return Api.get(persona, path + "/explanation");
    }
}
