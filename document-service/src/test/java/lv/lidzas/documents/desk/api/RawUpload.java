package lv.lidzas.documents.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lv.lidzas.testkit.Tokens;

/** An upload as browsers write it, in UTF-8; REST Assured writes texts and file names in ASCII and question marks. */
final class RawUpload {

    private static final String BOUNDARY = "----lidzas-paraugs";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** A field of JSON. */
    RawUpload metadata(Map<String, ?> metadata) {
        try {
            return metadata(new ObjectMapper().writeValueAsBytes(metadata));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field that says it is JSON. */
    RawUpload metadata(byte[] json) {
        return part("name=\"metadata\"\r\nContent-Type: application/json", json);
    }

    /** A file whose disposition is written as given, with anything that follows it. */
    RawUpload file(String disposition, byte[] content) {
        return part("name=\"file\"" + disposition, content);
    }

    private RawUpload part(String disposition, byte[] content) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
        body.writeBytes(content);
        text("\r\n");
        return this;
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String persona) {
        text("--" + BOUNDARY + "--\r\n");
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:" + RestAssured.port + "/v1/documents"))
                        .header("Authorization", "Bearer " + Tokens.of(persona))
                        .header("Accept-Language", "en")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build();
        try {
            HttpResponse<String> response =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), JsonPath.from(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped.", e);
        }
    }

    /**
     * What the service said.
     *
     * @param status the HTTP status
     * @param json the document or the problem
     */
    record Answer(int status, JsonPath json) {}
}
