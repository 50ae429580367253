package lv.lidzas.eligibility.decisions.api;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.Http;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From events to an issued decision, over the real broker and database. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class MainPathIT {

    @Test
    void aCompleteFavourableCaseBecomesAProposalThatACaseworkerIssues() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();

        JsonPath proposed = Api.decision(anna.application, with("state", "PROPOSED"));
        String id = proposed.getString("id");
        assertThat(proposed.<@Nullable Object>get("hours")).isNull();
        assertThat(proposed.<List<String>>get("purposesToAssess")).containsExactly("WORK");
        Response seen = Api.get("liga", "/v1/decisions/" + id);
        Response issued = Api.issue(id, seen.header("ETag"), Api.work(2400));

        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(200);
        assertThat(issued.jsonPath().getString("state")).isEqualTo("SIGNED");
        assertThat(issued.jsonPath().getInt("assessedTimes[0].minutes")).isEqualTo(2400);
        assertThat(issued.jsonPath().getList("purposesToAssess")).isEmpty();
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(id, 1).getFirst().value()).contains("decision-signed");
            anna.held(id);
            String told = decisions.await(id, 2).getLast().value();
            assertThat(told)
                    .contains(
                            "\"result\":\"GRANTED\"",
                            "\"grantedTime\":{\"minutes\":2400,\"per\":\"WEEK\"}")
                    .contains(anna.application.toString());
        }
    }

    @Test
    void aSignedDecisionOnAnApplicationThatWasTakenBackIsNeverIssued() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");
        Api.issue(id, Api.get("liga", "/v1/decisions/" + id).header("ETag"), Api.work(1200))
                .then()
                .statusCode(200);

        anna.withdrawn();
        anna.held(id);

        JsonPath cancelled = Api.decision(anna.application, with("state", "CANCELLED"));
        assertThat(cancelled.getString("result")).isEqualTo("GRANTED");
        assertThat(Api.get("anna", "/v1/decisions/" + id).statusCode()).isEqualTo(404);
        Events other = Events.filedBy("anna");
        other.annaComplete();
        Api.issued(other.application);
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.records(id)).hasSize(1);
        }
    }

    @Test
    void whileDocumentsAreMissingTheCaseSaysWhichAndWhy() {
        Events marta = Events.filedBy("marta");
        marta.submitted(new PurposeCode("WORK"));

        JsonPath unclear = Api.assessment(marta.application, with("outcome", "UNCLEAR"));
        assertThat(unclear.getString("waitsFor")).isEqualTo("DOCUMENTS");
        assertThat(unclear.<List<String>>get("missingDocuments"))
                .containsExactly("OPINION_ASSISTANT_NEED", "CONFIRMATION_EMPLOYER");
        JsonPath explained =
                Http.as("marta")
                        .get("/v1/assessments/" + unclear.getString("id"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(explained.getList("reasons.text", String.class))
                .contains("The employer's confirmation: the document has not come yet.");
        assertThat(explained.getList("reasons.remedy", String.class))
                .contains(
                        "Bring this document. If another authority holds it, the social service asks for it itself.");
        assertThat(explained.getString("purposes[0].condition.parts[1].basis.act"))
                .isEqualTo("Ludzas novada lapa");
        try (Topic assessments = Topic.of(Topics.ASSESSMENT)) {
            assertThat(assessments.await(marta.application.toString(), 1).getFirst().value())
                    .contains("\"outcome\":\"UNCLEAR\"", "CONFIRMATION_EMPLOYER");
        }
    }

    @Test
    void reasonsAreToldInLatvianUnlessEnglishIsAskedFor() {
        Events marta = Events.filedBy("marta");
        marta.submitted(new PurposeCode("WORK"));

        JsonPath unclear = Api.assessment(marta.application, with("outcome", "UNCLEAR"));

        assertThat(unclear.getList("reasons.text", String.class))
                .contains("Darba devēja apliecinājums: dokuments vēl nav saņemts.");
    }

    @Test
    void aWithdrawnApplicationTakesItsProposalBack() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        Api.decision(anna.application, with("state", "PROPOSED"));

        anna.withdrawn();

        JsonPath cancelled = Api.decision(anna.application, with("state", "CANCELLED"));
        Response issued = Api.issue(cancelled.getString("id"), "\"1\"", Map.of());
        assertThat(issued.statusCode()).isEqualTo(409);
        assertThat(issued.jsonPath().getString("code")).isEqualTo("decision-not-open");
    }
}
