package lv.lidzas.kit.web;

import static lv.lidzas.kit.web.sample.SamplesResource.SAMPLES;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class LargeBodiesIT {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Test
    void aLargeJsonBodyIsRefusedBeforeItIsRead() {
        isProblem(
                        as("anna")
                                .contentType(ContentType.JSON)
                                .body(largeJson())
                                .post(SAMPLES)
                                .then(),
                        413,
                        "payload-too-large")
                .body("maxBytes", is(1048576));
    }

    @Test
    void aLargeJsonBodyOfUnknownLengthIsRefusedWhileItIsRead() throws Exception {
        HttpResponse<String> answer =
                sendChunked(SAMPLES, "application/json", new ByteArrayInputStream(largeJson()));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void aLargeUploadIsRefusedWhetherItTellsItsLengthOrNot() throws Exception {
        byte[] tooLarge = multipart(21 * 1024 * 1024);
        isProblem(
                as("anna")
                        .contentType("multipart/form-data; boundary=x")
                        .body(tooLarge)
                        .post(SAMPLES + "/files")
                        .then(),
                413,
                "payload-too-large");
        HttpResponse<String> answer =
                sendChunked(
                        SAMPLES + "/files",
                        "multipart/form-data; boundary=x",
                        new ByteArrayInputStream(tooLarge));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void aTenMegabyteUploadIsTaken() {
        as("anna")
                .contentType("multipart/form-data; boundary=x")
                .body(multipart(TEN_MEGABYTES))
                .post(SAMPLES + "/files")
                .then()
                .statusCode(200)
                .body("label", is("a.pdf " + TEN_MEGABYTES));
    }

    @Test
    void aWrongValueInAPartIsNamed() {
        isProblem(
                        as("anna")
                                .multiPart("metadata", "{\"name\":\"1\"}", "application/json")
                                .multiPart("file", "a.pdf", new byte[3], "application/pdf")
                                .post(SAMPLES + "/files")
                                .then(),
                        400,
                        "validation")
                .body("errors[0].parameter", is("metadata"))
                .body("errors[0].pointer", is("/name"))
                .body("errors[0].code", is("person-name-format"));
    }

    @Test
    void aPartThatIsNoJsonIsABadRequest() {
        isProblem(
                as("anna")
                        .multiPart("metadata", "{\"name\":", "application/json")
                        .multiPart("file", "a.pdf", new byte[3], "application/pdf")
                        .post(SAMPLES + "/files")
                        .then(),
                400,
                "bad-request");
    }

    private static HttpResponse<String> sendChunked(String path, String type, InputStream body)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + RestAssured.port + path))
                            .version(HttpClient.Version.HTTP_1_1)
                            .header("Authorization", "Bearer " + Tokens.of("anna"))
                            .header("Content-Type", type)
                            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static byte[] largeJson() {
        byte[] body = new byte[TEN_MEGABYTES];
        Arrays.fill(body, (byte) 'a');
        byte[] head = "{\"name\":\"".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, body, 0, head.length);
        return body;
    }

    private static byte[] multipart(int fileBytes) {
        String head =
                """
                --x\r
                Content-Disposition: form-data; name="metadata"\r
                Content-Type: application/json\r
                \r
                {"name":"Anna"}\r
                --x\r
                Content-Disposition: form-data; name="file"; filename="a.pdf"\r
                Content-Type: application/pdf\r
                \r
                """;
        try (InputStream body =
                new SequenceInputStream(
                        new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
                        new SequenceInputStream(
                                new ByteArrayInputStream(new byte[fileBytes]),
                                new ByteArrayInputStream(
                                        "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8))))) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
