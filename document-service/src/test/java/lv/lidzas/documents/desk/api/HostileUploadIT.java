package lv.lidzas.documents.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.lidzas.documents.desk.api.Stage.confirmation;
import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.opinion;
import static lv.lidzas.documents.desk.api.Stage.upload;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.hasError;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.documents.content.persistence.Papers;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.documents.desk.api.Stage.Traces;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Multipart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is thrown at the upload: a problem that names the part, and nothing stored. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class HostileUploadIT {

    private static final int LIMIT = 10 << 20;
    private static final byte[] PAPER = Papers.pdf("a");

    @Inject Stage stage;

    private final Application application = newApplication();
    private Traces before = new Traces("", List.of());

    @BeforeEach
    void lookBehindTheStage() {
        before = stage.traces();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(stage.traces()).isEqualTo(before);
    }

    @Test
    void anEmptyFile() {
        refused(file("tukšs.pdf", new byte[0]), 400, "validation", "/file");
    }

    @Test
    void aFileOneByteTooLarge() {
        refused(file("liels.pdf", Papers.pdfOf(LIMIT + 1)), 413, "payload-too-large", "/file")
                .then()
                .body("maxBytes", equalTo(LIMIT));
    }

    @Test
    void aFileFarTooLarge() {
        file("liels.pdf", Papers.pdfOf(3 * LIMIT)).then().statusCode(413);
    }

    @Test
    void aPictureThatClaimsToBeAPdf() {
        refused(file("atzinums.pdf", Papers.PNG), 422, "file-not-as-claimed", "/file");
        Response declared =
                Multipart.of(opinion(application))
                        .file("atzinums", "application/pdf", Papers.PNG)
                        .by("anna")
                        .post("/v1/documents");
        refused(declared, 422, "file-not-as-claimed", "/file");
    }

    @Test
    void aPageThatClaimsToBeAPdf() {
        refused(file("atzinums.pdf", Papers.HTML), 415, "file-type-not-taken", "/file");
    }

    @Test
    void filesThatAreTwoThings() {
        for (byte[] file :
                List.of(
                        Papers.pageThatIsAPdfToo(),
                        Papers.pdfThatIsAPageToo(),
                        Papers.pdfBehindOtherBytes())) {
            refused(file("atzinums.pdf", file), 415, "file-type-not-taken", "/file");
        }
    }

    @Test
    void containersThatAreNotSignedDocuments() {
        refused(file("arhīvs.edoc", Papers.plainZip()), 415, "file-type-not-taken", "/file");
        refused(file("bumba.edoc", Papers.bomb()), 415, "file-type-not-taken", "/file");
    }

    @Test
    void missingParts() {
        Response other =
                Multipart.empty()
                        .part("name=\"other\"", new byte[] {'x'})
                        .by("anna")
                        .post("/v1/documents");
        refused(other, 400, "validation", "/other");
        Response noFile = Multipart.of(opinion(application)).by("anna").post("/v1/documents");
        refused(noFile, 400, "validation", "/file");
        Response noMetadata =
                Multipart.empty()
                        .file("a.pdf", "application/pdf", PAPER)
                        .by("anna")
                        .post("/v1/documents");
        refused(noMetadata, 400, "validation", "/metadata");
    }

    @Test
    void aFileThatIsNoFile() {
        Response asText =
                Multipart.of(opinion(application))
                        .part(
                                "name=\"file\"\r\nContent-Type: text/plain",
                                "%PDF-1.4 only text".getBytes(UTF_8))
                        .by("anna")
                        .post("/v1/documents");

        refused(asText, 422, "file-not-as-claimed", "/file");
    }

    @Test
    void anotherMediaType() {
        sending("anna", opinion(application)).post("/v1/documents").then().statusCode(415);
    }

    @ParameterizedTest
    @CsvSource({
        "'{', /metadata",
        "'', /metadata",
        "null, /metadata",
        "'[]', /metadata",
        "'\"x\"', /metadata"
    })
    void metadataThatIsNoObject(String text, String pointer) {
        refused(metadata(text), 400, null, pointer);
    }

    @Test
    void metadataBeyondAnyMeasure() {
        Response tooLong = metadata("{\"issuer\":\"" + "x".repeat(200_000) + "\"}");

        refused(tooLong, 413, "payload-too-large", "/metadata")
                .then()
                .body("maxBytes", equalTo(65_536))
                .body("errors[0].code", equalTo("part-too-large"));
    }

    @Test
    void metadataThatIsNotUtf8() {
        byte[] latin = "{\"issuer\":\"SIA Ābele\"}".getBytes(Charset.forName("ISO-8859-13"));

        refused(uploaded(Multipart.of(latin)), 400, "bad-request", "/metadata")
                .then()
                .body("errors[0].code", equalTo("malformed-json"));
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, a right-to-left override, \u202E",
        "issuer, a zero-width space, \u200B",
        "number, a right-to-left override, \u202E",
        "number, a zero-width space, \u200B",
    })
    void charactersThatTurnOrHideText(String field, String what, String character) {
        Map<String, Object> metadata = confirmation(application);
        metadata.put(field, "Paraugs " + character + "7");

        hasError(
                uploaded(Multipart.of(metadata)).then(), "/metadata/" + field, "plain-text-format");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, OPINION, unknown-value",
        "kind, , required",
        "issuer, '', required",
        "issuedOn, 2026-02-30, date-format",
        "issuedOn, 0001-01-01, date-out-of-range",
        "issuedOn, 2199-01-01, issued-in-the-future",
        "issuedOn, yesterday, date-format",
        "validUntil, 2026-09-30, term-ends-before-issue",
        "subjectPersonId, 42, uuid-format",
        "applicationId, , required",
        "surprise, x, unknown-field",
    })
    void aFieldThatCannotBe(String field, String value, String code) {
        Map<String, Object> metadata = confirmation(application);
        if (value == null) {
            metadata.remove(field);
        } else {
            metadata.put(field, value);
        }

        Response response = upload(as("anna"), metadata, "a.pdf", Papers.pdf("a"));

        refused(response, 400, "validation", "/metadata/" + field)
                .then()
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void nulAndOtherCharactersThatNobodyTypes() {
        String nul =
                """
                {"kind":"CONFIRMATION_EMPLOYER","issuer":"SIA\\u0000","number":"1","issuedOn":"2026-10-01",
                 "subjectPersonId":"%s","applicationId":"%s"}\
                """
                        .formatted(application.personId(), application.id());

        refused(metadata(nul), 400, "validation", "/metadata/issuer");
    }

    @Test
    void fieldsThatAreTooLong() {
        Map<String, Object> metadata = confirmation(application);
        metadata.put("issuer", "x".repeat(201));
        metadata.put("number", "x".repeat(61));

        upload(as("anna"), metadata, "a.pdf", Papers.pdf("a"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/metadata/issuer", "/metadata/number"))
                .body("errors[0].code", equalTo("too-long"));
    }

    @Test
    void opinionsThatDoNotFitTheirKind() {
        Map<String, Object> withoutOpinion = opinion(application);
        withoutOpinion.remove("opinion");
        Map<String, Object> withoutGroup = opinion(application);
        withoutGroup.put("opinion", Map.of("limitations", List.of()));
        Map<String, Object> childWithGroup = opinion(application);
        childWithGroup.put("kind", "OPINION_SPECIAL_CARE");
        Map<String, Object> employerWithOpinion = opinion(application);
        employerWithOpinion.put("kind", "CONFIRMATION_EMPLOYER");
        Map<String, Object> without = new LinkedHashMap<>(opinion(application));
        without.put("opinion", Map.of("disabilityGroup", "II"));

        refusedAt(withoutOpinion, "/metadata/opinion");
        refusedAt(withoutGroup, "/metadata/opinion/disabilityGroup");
        refusedAt(childWithGroup, "/metadata/opinion/disabilityGroup");
        refusedAt(employerWithOpinion, "/metadata/opinion");
        refusedAt(without, "/metadata/opinion/limitations");
    }

    private void refusedAt(Map<String, Object> metadata, String pointer) {
        refused(upload(as("anna"), metadata, "a.pdf", Papers.pdf("a")), 400, "validation", pointer);
    }

    private Response file(String name, byte[] bytes) {
        return upload(as("anna"), opinion(application), name, bytes);
    }

    private static Response metadata(String text) {
        return uploaded(Multipart.of(text.getBytes(UTF_8)));
    }

    private static Response uploaded(Multipart metadata) {
        return metadata.file("a.pdf", "application/pdf", PAPER).by("anna").post("/v1/documents");
    }

    private static Response refused(
            Response response, int status, @Nullable String code, String pointer) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        if (code != null) {
            response.then().body("code", equalTo(code));
        }
        return response;
    }
}
