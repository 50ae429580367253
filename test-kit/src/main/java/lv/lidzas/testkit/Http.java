package lv.lidzas.testkit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How every test speaks HTTP: REST Assured with a persona's token, and the problems that come back.
 *
 * <pre>{@code
 * import static lv.lidzas.testkit.Http.*;
 *
 * String id = sending("anna", form).post("/v1/applications").then().statusCode(201).extract().path("id");
 * changing("anna", "\"0\"", Map.of()).post("/v1/applications/{id}/submit", id).then().statusCode(200);
 * as("liga").queryParam("state", "OPEN").get("/v1/applications").then().body("items.id", hasItem(id));
 * isProblem(as("karlis").get("/v1/applications").then(), 403, "forbidden");
 * hasError(sending("anna", Map.of()).post("/v1/applications").then(), "/person", "required");
 * Multipart.of(metadata).file("atzinums.pdf", "application/pdf", bytes).by("anna").post("/v1/documents");
 * nobody().header("Accept-Language", ";;q=x").get("/v1/applications");
 * }</pre>
 *
 * <p>An answer is a REST Assured response: {@code statusCode()}, {@code header(name)}, {@code path("items[0].id")}, {@code jsonPath()}.
 */
public final class Http {

    /** One token per persona: it holds for an hour, and a test asks for what it is about. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Http() {}

    /** A request without a token. */
    public static RequestSpecification nobody() {
        return given();
    }

    /** A request to the port that health and metrics have for themselves. */
    public static RequestSpecification management() {
        return given().port(
                        ConfigProvider.getConfig()
                                .getValue("quarkus.management.port", Integer.class));
    }

    /** A request of a persona, who reads English. */
    public static RequestSpecification as(String persona) {
        return as(persona, "en");
    }

    /** A request of a persona who reads another language. */
    public static RequestSpecification as(String persona, String language) {
        return with(TOKENS.computeIfAbsent(persona, Tokens::of))
                .header("Accept-Language", language);
    }

    /** A request with any token, right or wrong. */
    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    /** JSON from a persona with a fresh {@code Idempotency-Key}: a text as it is, anything else written as JSON. */
    public static RequestSpecification sending(String persona, Object body) {
        return as(persona)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    /** The same for a change of the version that an {@code ETag} named. */
    public static RequestSpecification changing(String persona, String etag, Object body) {
        return sending(persona, body).header("If-Match", etag);
    }

    /** The answer is a whole problem of this status and code. */
    public static ValidatableResponse isProblem(
            ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:lidzas:problem:" + code))
                .body("code", is(code))
                .body("status", is(status))
                .body("title", not(emptyOrNullString()))
                .body("detail", not(emptyOrNullString()))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    /** The answer names one wrong value in the body, by its JSON pointer. */
    public static ValidatableResponse hasError(
            ValidatableResponse answer, String pointer, String code) {
        return isProblem(answer, 400, "validation")
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code))
                .body("errors.size()", is(1));
    }

    /** The answer names a wrong query parameter, header or part. */
    public static ValidatableResponse hasParameterError(
            ValidatableResponse answer, String parameter, String code) {
        return isProblem(answer, 400, "validation")
                .body("errors[0].parameter", is(parameter))
                .body("errors[0].code", is(code));
    }
}
