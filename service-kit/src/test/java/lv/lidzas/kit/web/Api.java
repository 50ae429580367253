package lv.lidzas.kit.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.testkit.Tokens;
import org.hamcrest.Matchers;

/** Calls the sample service the way the tests speak. */
final class Api {

    static final String SAMPLES = "/v1/samples";

    /** One token per persona: it holds for an hour, and a test asks for what it is about. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Api() {}

    static String token(String persona) {
        return TOKENS.computeIfAbsent(persona, Tokens::of);
    }

    static RequestSpecification as(String persona) {
        return given().auth().oauth2(token(persona)).header("Accept-Language", "en");
    }

    static ValidatableResponse post(String body) {
        return as("anna").contentType(ContentType.JSON).body(body).post(SAMPLES).then();
    }

    static ValidatableResponse isProblem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", Matchers.is("urn:lidzas:problem:" + code))
                .body("code", Matchers.is(code))
                .body("status", Matchers.is(status))
                .body("title", Matchers.not(Matchers.emptyOrNullString()))
                .body("detail", Matchers.not(Matchers.emptyOrNullString()))
                .body("traceId", Matchers.matchesPattern("[0-9a-f]{32}"));
    }

    static ValidatableResponse hasError(ValidatableResponse response, String pointer, String code) {
        return isProblem(response, 400, "validation")
                .body("errors[0].pointer", Matchers.is(pointer))
                .body("errors[0].code", Matchers.is(code))
                .body("errors.size()", Matchers.is(1));
    }

    static ValidatableResponse hasParameterError(
            ValidatableResponse response, String parameter, String code) {
        return isProblem(response, 400, "validation")
                .body("errors[0].parameter", Matchers.is(parameter))
                .body("errors[0].code", Matchers.is(code));
    }
}
