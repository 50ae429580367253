package lv.lidzas.documents.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.lidzas.documents.desk.api.Stage.confirmation;
import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.opinion;
import static lv.lidzas.documents.desk.api.Stage.upload;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import lv.lidzas.documents.content.persistence.Papers;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Multipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken, under which names and types, and as what they are handed out. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class FilesTakenIT {

    private final Application application = newApplication();

    /** RFC 6266: a plain name for old clients, the true one in UTF-8. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "filename=\"Ārsta izziņa.pdf\"",
                "filename*=UTF-8''%C4%80rsta%20izzi%C5%86a.pdf",
                "filename=\"A\u0304rsta izzin\u0327a.pdf\"",
                "filename=\"C:\\Lietas\\Ārsta izziņa.pdf\"",
            })
    void aLatvianFileNameComesBackAsItWasSent(String fileName) {
        Response created =
                Multipart.of(opinion(application))
                        .part("name=\"file\"; " + fileName, Papers.pdf("vārds"))
                        .by("anna")
                        .post("/v1/documents");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.jsonPath().getString("issuer")).isEqualTo("VDEĀVK");
        assertThat(disposition(created.jsonPath().getString("id")))
                .isEqualTo(
                        "attachment; filename=\"Arsta izzina.pdf\"; filename*=UTF-8''%C4%80rsta%20izzi%C5%86a.pdf");
    }

    /** A file name is no duty (RFC 7578), and the bytes say what the file is. */
    @Test
    void aFileWithoutANameIsTaken() {
        Response created =
                Multipart.of(opinion(application))
                        .part("name=\"file\"", Papers.pdf("bez vārda \u0101"))
                        .by("anna")
                        .post("/v1/documents");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.jsonPath().getInt("content.sizeBytes"))
                .isEqualTo(Papers.pdf("bez vārda \u0101").length);
        assertThat(disposition(created.jsonPath().getString("id")))
                .isEqualTo(
                        "attachment; filename=\"dokuments.pdf\"; filename*=UTF-8''dokuments.pdf");
    }

    private static String disposition(String id) {
        return as("anna")
                .get("/v1/documents/" + id + "/content")
                .then()
                .statusCode(200)
                .extract()
                .header("Content-Disposition");
    }

    @Test
    void everyKindOfFileThatPeopleSendIsTaken() {
        Map<String, byte[]> files =
                Map.of(
                        "foto.png", Papers.PNG,
                        "foto.jpg", Papers.JPEG,
                        "skens.tif", Papers.TIFF,
                        "paraksts.edoc", Papers.edoc());

        files.forEach((name, bytes) ->
                upload(as("anna"), confirmation(application), name, bytes).then().statusCode(201));
    }

    @ParameterizedTest
    @CsvSource({
        "skens.tif, image/tif, true",
        "skens.tif, image/x-tiff, true",
        "atzinums.pdf, x-unknown/pdf, false",
        "atzinums.pdf, application/force-download, false",
        "atzinums.pdf, APPLICATION/PDF; name=a, false",
    })
    void aTypeThatSaysNothingOrTheSameIsNoContradiction(
            String name, String declared, boolean isPicture) {
        byte[] pdf = ("\uFEFF\n\n" + new String(Papers.pdf(declared), UTF_8)).getBytes(UTF_8);

        Response created =
                Multipart.of(confirmation(application))
                        .file(name, declared, isPicture ? Papers.TIFF : pdf)
                        .by("anna")
                        .post("/v1/documents");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.jsonPath().getString("content.mediaType"))
                .isEqualTo(isPicture ? "image/tiff" : "application/pdf");
    }

    @Test
    void metadataMayComeAsAFileAsBrowsersSendIt() {
        Multipart.empty()
                .part(
                        "name=\"metadata\"; filename=\"blob\"\r\nContent-Type: application/json",
                        """
                        {"kind":"CONFIRMATION_EMPLOYER","issuer":"SIA Paraugs","number":"1","issuedOn":"2026-10-01",
                         "subjectPersonId":"%s","applicationId":"%s"}\
                        """
                                .formatted(application.personId(), application.id())
                                .getBytes(UTF_8))
                .file("d.pdf", "application/pdf", Papers.pdf("d"))
                .by("anna")
                .post("/v1/documents")
                .then()
                .statusCode(201);
    }
}
