package lv.lidzas.intake.timeline.messaging;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.eligibility.v1.AssessmentCompleted;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.contracts.eligibility.v1.EndingForetold;
import lv.lidzas.contracts.eligibility.v1.EndingKindCode;
import lv.lidzas.contracts.eligibility.v1.GrantedTime;
import lv.lidzas.contracts.eligibility.v1.OutcomeCode;
import lv.lidzas.contracts.eligibility.v1.Per;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.contracts.scheduling.v1.HourBudgetOpened;
import lv.lidzas.contracts.scheduling.v1.HoursAllocated;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.kit.web.Cursors;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class TimelineIT {

    private static final GrantedTime TWENTY_HOURS = new GrantedTime(1200, Per.WEEK);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 11, 30);

    @Test
    void theTimelineIsInTheOrderOfTheEventsWhateverTheOrderOfTheirArrival() {
        String id = Intake.submit("marta", Intake.martasForm()).extract().path("id");
        Instant now = Instant.now();

        OtherServices.tell(id, allocated(id), UUID.randomUUID(), now.plusSeconds(50));
        OtherServices.tell(id, opened(id), UUID.randomUUID(), now.plusSeconds(40));
        OtherServices.tell(id, decided(id), UUID.randomUUID(), now.plusSeconds(30));
        OtherServices.tell(id, assessed(id), UUID.randomUUID(), now.plusSeconds(20));

        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("marta")
                                .get("/v1/applications/{id}/timeline", id)
                                .then()
                                .statusCode(200)
                                .body(
                                        "items.type",
                                        contains(
                                                "application-submitted",
                                                "assessment-completed",
                                                "decision-issued",
                                                "hour-budget-opened",
                                                "hours-allocated"))
                                .body(
                                        "items[1].text",
                                        startsWith("Assessed: something is still unclear."))
                                .body(
                                        "items[2].text",
                                        equalTo(
                                                "Decision: assistance granted, 20 hours a week from 2026-12-01 to 2027-11-30.")));
        as("marta")
                .get("/v1/applications/{id}", id)
                .then()
                .body("state", equalTo("DECIDED"))
                .body("decision.result", equalTo("GRANTED"));
        pagesAddUp(id);
    }

    private static void pagesAddUp(String id) {
        String cursor =
                as("liga")
                        .queryParam("limit", 3)
                        .get("/v1/applications/{id}/timeline", id)
                        .then()
                        .body("items", hasSize(3))
                        .extract()
                        .path("nextCursor");
        as("liga")
                .queryParam("limit", 3)
                .queryParam("cursor", cursor)
                .get("/v1/applications/{id}/timeline", id)
                .then()
                .body("items.type", contains("hour-budget-opened", "hours-allocated"));
        as("liga")
                .queryParam("cursor", Cursors.encode(UUID.randomUUID()))
                .get("/v1/applications/{id}/timeline", id)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"));
    }

    @Test
    void whatEndsSoonIsToldInPlainWords() {
        String id = Intake.submit("marta", Intake.martasForm()).extract().path("id");

        OtherServices.tell(
                id,
                new EndingForetold(
                        UUID.randomUUID(), UUID.fromString(id), EndingKindCode.GRANT, LAST, 30));

        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("marta")
                                .get("/v1/applications/{id}/timeline", id)
                                .then()
                                .body("items.type", hasItem("ending-foretold"))
                                .body(
                                        "items.text",
                                        hasItem(
                                                "The assistance granted to you ends on 2027-11-30. If you need help after that day, file a new application.")));
    }

    @Test
    void whatConcernsAnUnknownApplicationIsIgnored() {
        String unknown = UUID.randomUUID().toString();
        OtherServices.tell(unknown, decided(unknown));
        String id = Intake.submit("marta", Intake.martasForm()).extract().path("id");
        OtherServices.tell(id, decided(id));

        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("marta")
                                .get("/v1/applications/{id}", id)
                                .then()
                                .body("state", equalTo("DECIDED")));
    }

    @Test
    void aDecisionOnWhatWasForgottenToBeHeldStands() {
        ValidatableResponse submitted = Intake.submit("marta", Intake.martasForm());
        String id = submitted.extract().path("id");
        changing("marta", submitted.extract().header("ETag"), Map.of())
                .post("/v1/applications/{id}/withdraw", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        OtherServices.tell(id, decided(id));

        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("marta")
                                .get("/v1/applications/{id}", id)
                                .then()
                                .body("state", equalTo("DECIDED"))
                                .body("decision.result", equalTo("GRANTED")));
        as("marta")
                .get("/v1/applications/{id}/timeline", id)
                .then()
                .body(
                        "items.type",
                        contains(
                                "application-submitted",
                                "application-withdrawn",
                                "decision-issued"));
    }

    private static AssessmentCompleted assessed(String application) {
        return new AssessmentCompleted(
                UUID.randomUUID(),
                UUID.fromString(application),
                "MK942-2016",
                OutcomeCode.UNCLEAR,
                List.of(DocumentKindCode.OPINION_ASSISTANT_NEED),
                null);
    }

    private static DecisionIssued decided(String application) {
        return new DecisionIssued(
                UUID.randomUUID(),
                UUID.fromString(application),
                new UUID(0, 1),
                DecisionResultCode.GRANTED,
                "MK942-2016",
                List.of(new PurposeCode("INSTITUTION")),
                TWENTY_HOURS,
                FIRST,
                LAST,
                LocalDate.of(2026, 11, 30));
    }

    private static HourBudgetOpened opened(String application) {
        return new HourBudgetOpened(
                UUID.randomUUID(),
                UUID.fromString(application),
                UUID.randomUUID(),
                TWENTY_HOURS,
                FIRST,
                LAST);
    }

    private static HoursAllocated allocated(String application) {
        return new HoursAllocated(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.fromString(application),
                UUID.randomUUID(),
                List.of(),
                TWENTY_HOURS,
                FIRST,
                LAST);
    }
}
