package lv.lidzas.intake.decisions.messaging;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.ContestDecided;
import lv.lidzas.contracts.eligibility.v1.ContestResultCode;
import lv.lidzas.contracts.eligibility.v1.DecisionContested;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionNotified;
import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.contracts.eligibility.v1.DecisionSigned;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

/** Of a withdrawal and a decision, whichever comes first is the only one. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SignedDecisionIT {

    @Test
    void onceADecisionIsSignedTheApplicationIsHeldAndNobodyTakesItBack() {
        String id = submitted().extract().path("id");
        UUID decision = UUID.randomUUID();

        OtherServices.tell(id, new DecisionSigned(decision, UUID.fromString(id), 0));

        awaitHeld(id);
        withdraw(id).statusCode(409).body("code", equalTo("decision-signed"));
        as("marta").get("/v1/applications/{id}", id).then().body("state", equalTo("SUBMITTED"));
        assertThat(heldFor(id)).contains(decision.toString());
    }

    @Test
    void forADecisionThatComesTooLateNothingIsHeld() {
        String withdrawn = submitted().extract().path("id");
        withdraw(withdrawn).statusCode(200).body("state", equalTo("WITHDRAWN"));
        String other = submitted().extract().path("id");

        OtherServices.tell(
                withdrawn, new DecisionSigned(UUID.randomUUID(), UUID.fromString(withdrawn), 0));
        OtherServices.tell(other, new DecisionSigned(UUID.randomUUID(), UUID.fromString(other), 0));

        awaitHeld(other);
        await().untilAsserted(() -> assertThat(heldFor(other)).isNotEmpty());
        as("marta")
                .get("/v1/applications/{id}/timeline", withdrawn)
                .then()
                .body("items.type", contains("application-submitted", "application-withdrawn"));
        assertThat(heldFor(withdrawn)).isEmpty();
    }

    @Test
    void afterARefusalThatIsVoidItIsHeldForAnotherDecisionAndThePersonReadsWhatHappened() {
        String id = submitted().extract().path("id");
        UUID application = UUID.fromString(id);
        UUID refusal = UUID.randomUUID();
        UUID contest = UUID.randomUUID();
        LocalDate day = LocalDate.of(2026, 12, 1);
        UUID another = UUID.randomUUID();

        OtherServices.tell(id, new DecisionSigned(refusal, application, 0));
        OtherServices.tell(
                id,
                new DecisionIssued(
                        refusal,
                        application,
                        UUID.randomUUID(),
                        DecisionResultCode.REFUSED,
                        "MK942-2016",
                        List.of(),
                        null,
                        null,
                        null,
                        day));
        OtherServices.tell(
                id, new DecisionNotified(refusal, application, day, LocalDate.of(2027, 1, 4)));
        OtherServices.tell(id, new DecisionContested(contest, refusal, application, day, false));
        OtherServices.tell(
                id,
                new ContestDecided(contest, refusal, application, ContestResultCode.REVOKED, day));
        OtherServices.tell(id, new DecisionSigned(another, application, 0));

        await().untilAsserted(() -> assertThat(allHeldFor(id)).contains(another.toString()));
        as("marta")
                .get("/v1/applications/{id}/timeline", id)
                .then()
                .body(
                        "items.type",
                        hasItems("decision-notified", "decision-contested", "contest-decided"))
                .body(
                        "items.text",
                        hasItem(
                                "The decision counts as delivered on 2026-12-01. You can contest it until 2027-01-04."));
    }

    private static String allHeldFor(String id) {
        try (Topic topic = Topic.of(Topics.APPLICATION)) {
            return topic.records(id).stream()
                    .map(it -> it.value())
                    .filter(it -> it.contains("application-held"))
                    .collect(Collectors.joining());
        }
    }

    private static ValidatableResponse submitted() {
        return Intake.submit("marta", Intake.martasForm());
    }

    private static ValidatableResponse withdraw(String id) {
        String tag = as("marta").get("/v1/applications/{id}", id).getHeader("ETag");
        return changing("marta", tag, Map.of()).post("/v1/applications/{id}/withdraw", id).then();
    }

    private static void awaitHeld(String id) {
        await().untilAsserted(() ->
                as("marta")
                        .get("/v1/applications/{id}/timeline", id)
                        .then()
                        .body("items.type", hasItem("application-held")));
    }

    private static String heldFor(String id) {
        try (Topic topic = Topic.of(Topics.APPLICATION)) {
            return topic.records(id).stream()
                    .map(it -> it.value())
                    .filter(it -> it.contains("application-held"))
                    .findFirst()
                    .orElse("");
        }
    }
}
