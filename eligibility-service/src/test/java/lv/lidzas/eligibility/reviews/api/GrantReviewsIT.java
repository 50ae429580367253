package lv.lidzas.eligibility.reviews.api;

import static lv.lidzas.eligibility.Api.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.Http;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

/** Grants that are marked, and what a caseworker makes of it, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class GrantReviewsIT {

    private static final Map<String, Object> STANDS =
            Map.of("outcome", "STANDS", "reason", "Sintētisks iemesls.");

    private final Events anna = Events.filedBy("anna");
    private final UUID confirmation = UUID.randomUUID();

    @Test
    void whoLooksSaysWhatFollowsAndTheGrantIsMarkedNoMore()
            throws InterruptedException, ExecutionException {
        String id = marked();
        String version = version(id);
        answer("liga", id, version, Map.of("outcome", "CHANGE_DRAFTED", "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("review-outcome-unfounded"));
        assertThat(answer("anna", id, version, STANDS).statusCode()).isEqualTo(403);

        List<Response> answers = atOnce(6, () -> answer("liga", id, version, STANDS));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 412);
        assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(1);
        Api.get("anna", "/v1/decisions/" + id)
                .then()
                .body("toReview", empty())
                .body("lookedAt.id", contains("evidence-work"));
        Api.get("liga", "/v1/decisions?toReview=true&limit=100")
                .then()
                .body("items.id", not(hasItem(id)));
        Api.get("liga", path(id))
                .then()
                .body("items.outcome", contains("STANDS"))
                .body("items[0].about", contains("evidence-work"))
                .body("items[0].reason", equalTo("Sintētisks iemesls."));
        assertThat(Api.get("anna", path(id)).statusCode()).isEqualTo(403);
        answer("liga", id, version(id), STANDS)
                .then()
                .statusCode(409)
                .body("code", equalTo("grant-not-marked"));
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(id, 4).getLast().value())
                    .contains("grant-reviewed.v1", "true")
                    .doesNotContain("Sintētisk");
        }
    }

    @Test
    void thatAnEndingIsThereIsSaidWhenItIs() {
        String id = marked();
        Api.end("liga", id, version(id), Map.of("kind", "END", "reasoning", "Sintētiska vēlme."))
                .then()
                .statusCode(201);

        answer("liga", id, version(id), Map.of("outcome", "CHANGE_DRAFTED", "reason", "x"))
                .then()
                .statusCode(201);
        answer("liga", id, version(id), Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/outcome", "/reason"));
    }

    private String marked() {
        anna.submitted(new PurposeCode("WORK"));
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        anna.verified(confirmation, DocumentKindCode.CONFIRMATION_EMPLOYER);
        String id = Api.issued(anna.application);
        anna.rejected(confirmation, DocumentKindCode.CONFIRMATION_EMPLOYER);
        await("the mark")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        Api.get("liga", "/v1/decisions/" + id)
                                .then()
                                .body("toReview.id", contains("evidence-work")));
        return id;
    }

    private static Response answer(String persona, String id, String version, Map<String, ?> body) {
        return Http.changing(persona, version, body).post(path(id));
    }

    private static String version(String id) {
        return Api.get("liga", "/v1/decisions/" + id).header("ETag");
    }

    private static String path(String id) {
        return "/v1/decisions/" + id + "/reviews";
    }
}
