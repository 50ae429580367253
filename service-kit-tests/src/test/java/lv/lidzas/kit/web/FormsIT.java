package lv.lidzas.kit.web;

import static lv.lidzas.kit.web.sample.SamplesResource.SAMPLES;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.hasError;
import static lv.lidzas.testkit.Http.hasParameterError;
import static lv.lidzas.testkit.Http.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class FormsIT {

    private static final String FORM = "multipart/form-data; boundary=x";
    private static final String METADATA =
            part("name=\"metadata\"\r\nContent-Type: application/json", "{\"name\":\"Anna\"}");
    private static final String FILE =
            part("name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain", "a");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "Multipart/Form-Data; boundary=x",
                "multipart/form-data; Boundary=x",
                "MULTIPART/FORM-DATA;BOUNDARY=\"x\"",
                "multipart/form-data; charset=nonsense; boundary=x"
            })
    void namesOfTypesAndParametersHaveNoCase(String type) {
        send(type, METADATA + FILE).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=\"x",
                "multipart/form-data; boundary=x; boundary=y",
                "multipart/form-data; boundary=\"x \""
            })
    void aFormWithoutABoundaryIsRefused(String type) {
        hasParameterError(send(type, METADATA + FILE), "Content-Type", "boundary-format");
    }

    @Test
    void aSecondPartOfANameIsNotDropped() {
        hasError(send(FORM, METADATA + FILE + FILE), "/file", "given-twice");
        hasError(send(FORM, METADATA + METADATA + FILE), "/metadata", "given-twice");
    }

    @Test
    void aPartThatNobodyKnowsIsRefused() {
        String extra = part("name=\"note\"", "a");
        hasError(send(FORM, METADATA + extra + FILE), "/note", "unknown-field");
        hasError(send(FORM, METADATA + FILE + extra), "/note", "unknown-field");
        hasError(send(FORM, part("name=\"File\"; filename=\"a\"", "a")), "/File", "unknown-field");
        hasError(send(FORM, part("name=\"161175-19997\"", "a")), "/?", "unknown-field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pdf", "", "a/b/c", "text/plain; charset=nonsense", "text/plain;;;=", "ā/b"})
    void aPartSaysWhatItIsOrNothing(String type) {
        String file = "name=\"file\"; filename=\"a.txt\"\r\nContent-Type: " + type;
        hasError(send(FORM, METADATA + part(file, "a")), "/file", "media-type-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "quoted-printable", "x"})
    void aPartComesAsItIs(String encoding) {
        String file = "name=\"file\"; filename=\"a.txt\"\r\nContent-Transfer-Encoding: " + encoding;
        hasError(send(FORM, METADATA + part(file, "a")), "/file", "unsupported-encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--x\r\n\r\na\r\n",
                "--x\r\nContent-Type: text/plain\r\n\r\na\r\n",
                "--x\r\nContent-Disposition: attachment; name=\"file\"\r\n\r\na\r\n",
                "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n",
                "--x\r\nContent-Disposition: form-datax; name=\"file\"\r\n\r\na\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; Name=\"b\"\r\n\r\na\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\r\n\r\na\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename*=\"a; name=b\"\r\n\r\na\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"\"\r\n\r\na\r\n",
                "--x\r\nContent-Disposition form-data; name=\"file\"\r\n\r\na\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"\n\na\r\n"
            })
    void aPartWithoutANameIsNoPart(String part) {
        assertThat(send(FORM, METADATA + part + FILE).extract().statusCode()).isEqualTo(400);
    }

    @Test
    void theHeadersOfAPartHaveAnEnd() {
        String one = "name=\"file\"; filename=\"a.txt\"\r\nX-Long: " + "a".repeat(4 << 20);
        isProblem(send(FORM, METADATA + part(one, "a")), 431, "headers-too-large");
        String many = "name=\"file\"; filename=\"a.txt\"\r\n" + "X: a\r\n".repeat(200_000) + "Y: b";
        isProblem(send(FORM, METADATA + part(many, "a")), 431, "headers-too-large");
    }

    @Test
    void theReaderAndTheWatchSeeTheSameParts() {
        // The framework reads on after a first boundary that looks like the last one.
        hasError(
                send(FORM, "--x--\r\n" + FILE.substring(5) + METADATA + FILE),
                "/file",
                "given-twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Form-Data; name=\"file\"; filename=\"a.txt\"",
                "FORM-DATA; NAME=\"file\"; FileName=\"a.txt\"",
                "form-data;name=file;filename=a.txt",
                "form-data ; filename = \"a.txt\" ; name = file"
            })
    void namesInAPartHaveNoCase(String disposition) {
        send(FORM, METADATA + "--x\r\nContent-disposition: " + disposition + "\r\n\r\na\r\n")
                .statusCode(200)
                .body("label", is("a.txt 1"));
        send(
                        FORM,
                        METADATA.replace(
                                        "Content-Disposition: form-data",
                                        "content-disposition: Form-Data")
                                + FILE)
                .statusCode(200);
    }

    @Test
    void theNameOfAFileIsReadWhole() {
        fileNamed("filename=\"; name=metadata\"").body("label", is("; name=metadata 1"));
        fileNamed("filename=\"a\\\"b.txt\"").body("label", is("a%22b.txt 1"));
        fileNamed("filename=\"ā.txt\"").body("label", is("ā.txt 1"));
        fileNamed("filename*=UTF-8''%C4%81.txt").body("label", is("ā.txt 1"));
    }

    private static ValidatableResponse fileNamed(String parameter) {
        return send(FORM, METADATA + part("name=\"file\"; " + parameter, "a")).statusCode(200);
    }

    private static String part(String disposition, String content) {
        return "--x\r\nContent-Disposition: form-data; "
                + disposition
                + "\r\n\r\n"
                + content
                + "\r\n";
    }

    private static ValidatableResponse send(String type, String parts) {
        return as("anna")
                .config(
                        RestAssured.config()
                                .encoderConfig(
                                        io.restassured.config.EncoderConfig.encoderConfig()
                                                .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                        false)
                                                .encodeContentTypeAs(
                                                        type,
                                                        io.restassured.http.ContentType.TEXT)))
                .header("Content-Type", type)
                .body((parts + "--x--\r\n").getBytes(StandardCharsets.UTF_8))
                .post(SAMPLES + "/files")
                .then();
    }
}
