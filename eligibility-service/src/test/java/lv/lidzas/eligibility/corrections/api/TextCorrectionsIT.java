package lv.lidzas.eligibility.corrections.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Slips in the words of decisions over HTTP, and in their letters. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class TextCorrectionsIT {

    private final Events anna = Events.filedBy("anna");

    @Test
    void aSlipIsCorrectedForWhoeverReadsTheDecisionAndInLaterLetters() {
        String id = issued();
        Map<String, Object> slip = Map.of("wrong", "31. novembra", "right", "30. novembra");

        correct("liga", id, slip)
                .then()
                .statusCode(201)
                .body("decisionId", equalTo(id))
                .body("right", equalTo("30. novembra"));

        for (String reader : new String[] {"liga", "anna"}) {
            Api.get(reader, path(id))
                    .then()
                    .statusCode(200)
                    .body("items.wrong", contains("31. novembra"))
                    .body("items.right", contains("30. novembra"));
        }
        assertThat(Api.get("peteris", path(id)).statusCode()).isEqualTo(404);
        String letter =
                Api.post(
                                "liga",
                                "/v1/decisions/" + id + "/letters",
                                Map.of(
                                        "language",
                                        "LV",
                                        "style",
                                        "FULL",
                                        "addressee",
                                        Map.of(
                                                "name",
                                                "Anna Paraudziņa",
                                                "address",
                                                List.of("Ludza, LV-5701"))))
                        .header("Location");
        assertThat(Api.as("anna").accept("text/html").get(letter).asString())
                .contains("Kļūdu labojumi", "„31. novembra”; jālasa „30. novembra”");
        assertThat(correct("anna", id, slip).statusCode()).isEqualTo(403);
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(id, 3).getLast().value())
                    .contains("decision-corrected.v1")
                    .doesNotContain("novembra");
        }
    }

    @Test
    void whatIsNoSlipIsNotRecorded() {
        String id = issued();

        correct("liga", id, Map.of("wrong", "Tas pats.", "right", "Tas pats. "))
                .then()
                .statusCode(422)
                .body("code", equalTo("nothing-corrected"))
                .body("errors[0].pointer", equalTo("/right"));
        correct("liga", id, Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/wrong", "/right"));
        Api.get("liga", path(id)).then().body("items", empty());
    }

    private String issued() {
        anna.submitted(new PurposeCode("WORK"));
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        anna.verified(UUID.randomUUID(), DocumentKindCode.CONFIRMATION_EMPLOYER);
        return Api.issued(anna.application);
    }

    private static Response correct(String persona, String id, Map<String, ?> body) {
        return Http.sending(persona, body).post(path(id));
    }

    private static String path(String id) {
        return "/v1/decisions/" + id + "/corrections";
    }
}
