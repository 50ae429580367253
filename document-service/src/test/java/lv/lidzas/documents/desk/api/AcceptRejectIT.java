package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.confirmation;
import static lv.lidzas.documents.desk.api.Stage.get;
import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.review;
import static lv.lidzas.documents.desk.api.Stage.upload;
import static lv.lidzas.documents.desk.api.Stage.uploaded;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.lidzas.contracts.Topics;
import lv.lidzas.documents.content.persistence.Papers;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class AcceptRejectIT {

    private static final Map<String, String> ILLEGIBLE =
            Map.of("reason", "ILLEGIBLE", "explanation", "Otrā lapa nav salasāma.");

    @Inject Stage stage;

    private final Application application = newApplication();

    @BeforeEach
    void annaSubmitted() {
        stage.submitted(application, "anna");
    }

    @Test
    void aDocumentIsAcceptedWithoutABody() {
        String id = uploaded("anna", application);

        as("liga")
                .header("If-Match", "\"0\"")
                .noContentType()
                .post("/v1/documents/" + id + "/accept")
                .then()
                .statusCode(200)
                .body("state", equalTo("VERIFIED"));
    }

    @Test
    void anAcceptedDocumentIsVerifiedAndOthersLearnWhatItProves() {
        String id = uploaded("anna", application);

        review("liga", id, "accept", 0, Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("VERIFIED"))
                .body("review.by", equalTo(Tokens.keyOf("liga")))
                .body("review.rejectionReason", nullValue())
                .body("corrections", empty());

        get("anna", id).then().statusCode(200).body("state", equalTo("VERIFIED"));
        assertThat(lastEventOf(id, 2))
                .contains("document-verified.v1", "\"disabilityGroup\":\"II\"", "MOBILITY")
                .doesNotContain("VDE");
    }

    @Test
    void whatTheCaseworkerReadsOnThePaperCounts() {
        String id = uploaded("anna", application);
        Map<String, Object> asRead =
                Map.of(
                        "issuedOn", "2026-10-02",
                        "validUntil", "2198-12-31",
                        "opinion",
                                Map.of("disabilityGroup", "I", "limitations", List.of("VISUAL")));

        review("dace", id, "accept", 0, Map.of("asRead", asRead))
                .then()
                .statusCode(200)
                .body("issuedOn", equalTo("2026-10-02"))
                .body("opinion.disabilityGroup", equalTo("I"))
                .body("corrections", hasSize(4))
                .body(
                        "corrections.field",
                        contains("ISSUED_ON", "VALID_UNTIL", "DISABILITY_GROUP", "LIMITATIONS"))
                .body("corrections[0].before", equalTo("2026-10-01"))
                .body("corrections[0].after", equalTo("2026-10-02"))
                .body("corrections[0].by", equalTo(Tokens.keyOf("dace")));

        get("anna", id).then().body("corrections", hasSize(4));
        assertThat(lastEventOf(id, 2)).contains("\"issuedOn\":\"2026-10-02\"", "VISUAL");
    }

    @Test
    void aReadingThatCannotBeTrueIsRefused() {
        String id = uploaded("anna", application);

        review("liga", id, "accept", 0, Map.of("asRead", Map.of("issuedOn", "2198-01-01")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/asRead/issuedOn", "/asRead/opinion"));
        get("anna", id).then().body("state", equalTo("RECEIVED"));
    }

    @Test
    void aRejectedDocumentTellsItsOwnerWhyAndOthersTheCode() {
        String id = uploaded("anna", application);

        review("liga", id, "reject", 0, ILLEGIBLE)
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));

        get("anna", id)
                .then()
                .body("review.rejectionReason", equalTo("ILLEGIBLE"))
                .body("review.explanation", equalTo("Otrā lapa nav salasāma."));
        assertThat(lastEventOf(id, 2))
                .contains("document-rejected.v1", "\"reason\":\"ILLEGIBLE\"")
                .doesNotContain("salas");
    }

    @Test
    void aMistakenAcceptanceIsTakenBack() {
        String id = uploaded("anna", application);
        review("liga", id, "accept", 0, Map.of()).then().statusCode(200);

        review("dace", id, "reject", 1, ILLEGIBLE)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("REJECTED"));

        assertThat(lastEventOf(id, 3)).contains("document-rejected.v1");
    }

    @Test
    void aReviewNeedsTheVersionThatTheCaseworkerSaw() {
        String id = uploaded("anna", application);
        review("liga", id, "accept", 0, Map.of()).then().statusCode(200);

        review("dace", id, "accept", 0, Map.of()).then().statusCode(412);
        sending("dace", Map.of()).post("/v1/documents/" + id + "/accept").then().statusCode(428);
        review("dace", id, "accept", 1, Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("document-not-reviewable"))
                .body("state", equalTo("VERIFIED"));
    }

    @Test
    void ofManyReviewsAtOnceOneCounts() throws Exception {
        String id = uploaded("anna", application);
        Callable<Integer> accept = () -> review("liga", id, "accept", 0, Map.of()).statusCode();
        Callable<Integer> reject = () -> review("dace", id, "reject", 0, ILLEGIBLE).statusCode();

        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> review :
                    threads.invokeAll(
                            List.of(
                                    accept, reject, accept, reject, accept, reject, accept,
                                    reject))) {
                answers.add(review.get());
            }
        }

        assertThat(answers)
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 412);
    }

    @Test
    void anExpiredDocumentIsNotAccepted() {
        Map<String, Object> metadata = confirmation(application);
        metadata.put("issuedOn", "2020-01-01");
        metadata.put("validUntil", "2020-12-31");
        String id =
                upload(as("anna"), metadata, "veca.pdf", Papers.pdf("veca"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        review("liga", id, "accept", 0, Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("document-expired"))
                .body("validUntil", equalTo("2020-12-31"));
        review("liga", id, "reject", 0, Map.of("reason", "EXPIRED", "explanation", "Beidzies."))
                .then()
                .statusCode(200);
    }

    @Test
    void aRejectionNeedsAReasonAndPlainWords() {
        String id = uploaded("anna", application);

        review("liga", id, "reject", 0, Map.of("reason", "UGLY", "explanation", "x"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"))
                .body("errors[0].code", equalTo("unknown-value"));
        review("liga", id, "reject", 0, Map.of("reason", "OTHER", "explanation", "a\u202Eb"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/explanation"));
    }

    private static String lastEventOf(String id, int count) {
        try (Topic topic = Topic.of(Topics.DOCUMENT)) {
            return topic.await(id, count).getLast().value();
        }
    }
}
