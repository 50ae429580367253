package lv.lidzas.scheduling;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.testkit.Tokens;

/** What a caseworker does at the desk, over HTTP. */
public final class Desk {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Desk() {}

    /** A request of one of the personas, in English. */
    public static RequestSpecification as(String persona) {
        return as(persona, "en");
    }

    /** A request of one of the personas in a language. */
    public static RequestSpecification as(String persona, String language) {
        return given().auth()
                .oauth2(TOKENS.computeIfAbsent(persona, Tokens::of))
                .contentType(ContentType.JSON)
                .header("Accept-Language", language);
    }

    /** The body of a registration; a test changes what it needs. */
    public static Map<String, Object> entry(String givenName) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("givenName", givenName);
        entry.put("familyName", "Paraugs");
        entry.put("phone", "+371 20000001");
        entry.put(
                "experience",
                new LinkedHashMap<>(Map.of("kind", "WORK", "description", "Parauga apraksts")));
        entry.put("activeFrom", "2026-01-01");
        return entry;
    }

    public static UUID register(Map<String, Object> entry) {
        return as("liga")
                .body(entry)
                .post("/v1/assistants")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static UUID register(String givenName) {
        return register(entry(givenName));
    }

    public static Response allocate(UUID budget, UUID assistant, int minutesPerWeek) {
        return allocate(
                Map.of(
                        "budgetId",
                        budget,
                        "assistantId",
                        assistant,
                        "minutesPerWeek",
                        minutesPerWeek));
    }

    public static Response allocate(Map<String, ?> request) {
        return as("liga").body(request).post("/v1/allocations");
    }

    public static Response release(String allocation, String version, Map<String, ?> request) {
        return as("liga")
                .header("If-Match", version)
                .body(request)
                .post("/v1/allocations/{id}/release", allocation);
    }

    /** The minutes booked for an assistant in the week of a day. */
    public static int booked(UUID assistant, String day) {
        return as("liga")
                .queryParam("first", day)
                .queryParam("last", day)
                .get("/v1/assistants/{id}/weeks", assistant)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("weeks[0].bookedMinutes");
    }
}
