package lv.lidzas.intake.applications.messaging;

import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ChecklistIT {

    private final UUID opinion = UUID.randomUUID();
    private final UUID confirmation = UUID.randomUUID();

    @BeforeEach
    void rulesAreThere() {
        OtherServices.rulesAreThere();
    }

    @Test
    void theChecklistFollowsTheDocumentsAndTellsOnceThatItIsComplete() {
        String id = Intake.submit("anna", Intake.annasForm()).extract().path("id");
        OtherServices.received(opinion, id, DocumentKindCode.OPINION_ASSISTANT_NEED);
        awaitStatuses("anna", id, "RECEIVED", "MISSING");
        OtherServices.verified(opinion, id, DocumentKindCode.OPINION_ASSISTANT_NEED);
        OtherServices.rejected(UUID.randomUUID(), id, DocumentKindCode.CONFIRMATION_EMPLOYER);
        awaitStatuses("anna", id, "ACCEPTED", "REJECTED");
        checklist("anna", id).body("items[1].rejectionReason", equalTo("ILLEGIBLE"));

        OtherServices.verified(confirmation, id, DocumentKindCode.CONFIRMATION_EMPLOYER);

        awaitStatuses("anna", id, "ACCEPTED", "ACCEPTED");
        checklist("anna", id).body("status", equalTo("COMPLETE"));
        try (Topic topic = Topic.of("intake.application.v1")) {
            assertThat(topic.await(id, 2).getLast().value()).contains("application-completed");
        }
        state("anna", id, "COMPLETE");
    }

    @Test
    void aDocumentRejectedAfterAllOpensTheApplicationAgain() {
        String id = Intake.submit("marta", Intake.martasForm()).extract().path("id");
        OtherServices.verified(opinion, id, DocumentKindCode.OPINION_ASSISTANT_NEED);
        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() -> state("marta", id, "COMPLETE"));

        OtherServices.rejected(opinion, id, DocumentKindCode.OPINION_ASSISTANT_NEED);

        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() -> state("marta", id, "SUBMITTED"));
    }

    @Test
    void aReportHeardTwiceChangesNothing() {
        String id = Intake.submit("marta", Intake.martasForm()).extract().path("id");
        DocumentReceived received =
                new DocumentReceived(
                        opinion,
                        UUID.fromString(id),
                        new UUID(0, 1),
                        DocumentKindCode.OPINION_ASSISTANT_NEED,
                        Tokens.keyOf("marta"));
        UUID event = UUID.randomUUID();
        Instant earlier = Instant.now().minusSeconds(60);
        OtherServices.tell(opinion.toString(), received, event, earlier);
        OtherServices.verified(opinion, id, DocumentKindCode.OPINION_ASSISTANT_NEED);

        OtherServices.tell(opinion.toString(), received, event, earlier);
        OtherServices.verified(opinion, id, DocumentKindCode.OPINION_ASSISTANT_NEED);

        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("marta")
                                .get("/v1/applications/{id}/timeline", id)
                                .then()
                                .body(
                                        "items.type",
                                        containsInAnyOrder(
                                                "document-received",
                                                "application-submitted",
                                                "document-verified",
                                                "application-completed",
                                                "document-verified")));
        awaitStatuses("marta", id, "ACCEPTED");
    }

    @Test
    void aDocumentOfAnUnknownKindIsSetAsideAndTheApplicationStays() {
        String id = Intake.submit("marta", Intake.martasForm()).extract().path("id");

        OtherServices.received(opinion, id, DocumentKindCode.UNKNOWN);

        try (Topic letters = Topic.of("application-service.dead-letter.v1")) {
            assertThat(letters.await(opinion.toString(), 1)).hasSize(1);
        }
        OtherServices.verified(opinion, id, DocumentKindCode.OPINION_ASSISTANT_NEED);
        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() -> state("marta", id, "COMPLETE"));
    }

    @Test
    void aChildsListIsThatOfAChildAndADraftShowsIt() {
        ValidatableResponse draft = Intake.draft("ilze", Intake.janisForm());

        checklist("ilze", draft.extract().path("id"))
                .body(
                        "items.kind",
                        contains(
                                "REPRESENTATION_PROOF",
                                "OPINION_SPECIAL_CARE",
                                "CONFIRMATION_EDUCATION"))
                .body("items.condition", contains("REPRESENTED", "CHILD", "PURPOSE"))
                .body("status", equalTo("INCOMPLETE"));
    }

    private static void awaitStatuses(String persona, String id, String... statuses) {
        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(
                        () -> checklist(persona, id).body("items.status", contains(statuses)));
    }

    private static ValidatableResponse checklist(String persona, String id) {
        return as(persona).get("/v1/applications/{id}/checklist", id).then().statusCode(200);
    }

    private static void state(String persona, String id, String state) {
        as(persona).get("/v1/applications/{id}", id).then().body("state", equalTo(state));
    }
}
