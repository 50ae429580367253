package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.confirmation;
import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.opinion;
import static lv.lidzas.documents.desk.api.Stage.upload;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.management;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.Topics;
import lv.lidzas.documents.content.persistence.Papers;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class UploadIT {

    @Inject Stage stage;

    private final Application application = newApplication();

    @Test
    void aDocumentIsKeptPublishedAndHandedOutByteForByte() throws Exception {
        stage.submitted(application, "anna");
        byte[] paper = Papers.pdf("Ārsta izziņa");

        Response created = upload(as("anna"), opinion(application), "atzinums.pdf", paper);

        String id =
                created.then()
                        .statusCode(201)
                        .header("ETag", "\"0\"")
                        .body("state", equalTo("RECEIVED"))
                        .body("content.mediaType", equalTo("application/pdf"))
                        .body("content.sizeBytes", equalTo(paper.length))
                        .body("content.sha256", equalTo(HexFormat.of().formatHex(sha256(paper))))
                        .body("opinion.disabilityGroup", equalTo("II"))
                        .body("opinion.limitations", equalTo(List.of("MOBILITY")))
                        .body("duplicateOf", nullValue())
                        .extract()
                        .path("id");
        assertThat(created.header("Location")).endsWith("/v1/documents/" + id);
        assertThat(created.asString()).doesNotContain("atzinums.pdf");
        assertThat(eventsOf(id))
                .singleElement()
                .asString()
                .contains("document-received.v1", application.id().toString())
                .doesNotContain("VDE", "P-7", "atzinums");

        byte[] handedOut =
                as("anna")
                        .get("/v1/documents/" + id + "/content")
                        .then()
                        .statusCode(200)
                        .header("Content-Type", "application/pdf")
                        .header("Content-Length", String.valueOf(paper.length))
                        .header("ETag", "\"" + HexFormat.of().formatHex(sha256(paper)) + "\"")
                        .header(
                                "Repr-Digest",
                                "sha-256=:"
                                        + Base64.getEncoder().encodeToString(sha256(paper))
                                        + ":")
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"atzinums.pdf\"; filename*=UTF-8''atzinums.pdf")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cache-Control", "private, no-store")
                        .extract()
                        .asByteArray();
        assertThat(handedOut).isEqualTo(paper);
    }

    @Test
    void theSameFileForTheSameKindIsMarkedAsADuplicate() {
        byte[] paper = Papers.pdf("divreiz");
        String first = created(upload(as("anna"), opinion(application), "a.pdf", paper));

        upload(as("anna"), opinion(application), "b.pdf", paper)
                .then()
                .statusCode(201)
                .body("id", not(equalTo(first)))
                .body("duplicateOf", equalTo(first));
        upload(as("marta"), opinion(application), "a.pdf", paper)
                .then()
                .statusCode(201)
                .body("duplicateOf", nullValue());
        upload(as("anna"), confirmation(application), "c.pdf", paper)
                .then()
                .statusCode(201)
                .body("duplicateOf", nullValue());
    }

    @Test
    void aRepeatWithTheSameKeyIsOneDocument() {
        String key = UUID.randomUUID().toString();
        byte[] paper = Papers.pdf("atkārtots");

        String first =
                created(
                        upload(
                                as("anna").header("Idempotency-Key", key),
                                opinion(application),
                                "a.pdf",
                                paper));
        String again =
                created(
                        upload(
                                as("anna").header("Idempotency-Key", key),
                                opinion(application),
                                "a.pdf",
                                paper));
        upload(
                        as("anna").header("Idempotency-Key", key),
                        opinion(application),
                        "a.pdf",
                        Papers.pdf("cits"))
                .then()
                .statusCode(422);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void aDamagedFileIsNeverHandedOutAndTheSamePaperMayBeHandedInAgain() throws IOException {
        byte[] paper = Papers.pdf("tiks bojāts");
        Response created = upload(as("anna"), opinion(application), "a.pdf", paper);
        Path kept = stage.fileOf(created(created));

        Files.writeString(kept, "bojāts");
        damaged(created(created));
        Files.delete(kept);
        damaged(created(created));
        assertThat(management().get("/q/metrics").asString())
                .contains("lidzas_documents_damaged_total");

        Response again = upload(as("anna"), opinion(application), "a.pdf", paper);
        assertThat(
                        as("anna")
                                .get("/v1/documents/" + created(again) + "/content")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asByteArray())
                .isEqualTo(paper);
    }

    private static void damaged(String id) {
        as("anna")
                .get("/v1/documents/" + id + "/content")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .header("Content-Disposition", nullValue())
                .body("code", equalTo("content-damaged"));
    }

    @Test
    void personOrApplicationThatDoNotFitAreRefused() {
        Application withdrawn = newApplication();
        stage.submitted(application, "anna");
        stage.submitted(withdrawn, "anna");
        stage.withdrawn(withdrawn);
        Stage.Traces before = stage.traces();

        upload("anna", new Application(application.id(), UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", equalTo("document-subject-not-of-application"))
                .body("errors[0].pointer", equalTo("/metadata/subjectPersonId"));
        upload("marta", application).then().statusCode(404);
        upload("anna", withdrawn)
                .then()
                .statusCode(409)
                .body("code", equalTo("application-takes-no-documents"))
                .body("applicationState", equalTo("WITHDRAWN"));
        assertThat(stage.traces()).isEqualTo(before);
    }

    @Test
    void aDecidedApplicationTakesNoMoreDocuments() {
        stage.submitted(application, "anna");
        stage.decided(application, "anna");

        upload("anna", application)
                .then()
                .statusCode(409)
                .body("applicationState", equalTo("DECIDED"));
    }

    private static String created(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }

    private static List<String> eventsOf(String id) {
        try (Topic topic = Topic.of(Topics.DOCUMENT)) {
            return topic.await(id, 1).stream().map(record -> record.value()).toList();
        }
    }

    private static byte[] sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
