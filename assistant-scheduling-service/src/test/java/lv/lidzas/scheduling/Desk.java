package lv.lidzas.scheduling;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.Entries;

/** What a caseworker does at the desk, over HTTP. */
public final class Desk {

    private Desk() {}

    /** The body of a registration; a test changes what it needs. */
    public static Map<String, Object> entry(String givenName) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("givenName", givenName);
        entry.put("familyName", "Paraugs");
        entry.put("personalCode", Entries.anotherCode().written());
        entry.put("phone", "+371 20000001");
        entry.put(
                "experience",
                new LinkedHashMap<>(Map.of("kind", "WORK", "description", "Parauga apraksts")));
        entry.put("activeFrom", "2026-01-01");
        return entry;
    }

    public static UUID register(Map<String, Object> entry) {
        return sending("liga", entry)
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

    public static Response allocateByMonth(UUID budget, UUID assistant, int minutesPerMonth) {
        return allocate(
                Map.of(
                        "budgetId",
                        budget,
                        "assistantId",
                        assistant,
                        "minutesPerMonth",
                        minutesPerMonth));
    }

    public static Response allocate(Map<String, ?> request) {
        return sending("liga", request).post("/v1/allocations");
    }

    public static Response release(String allocation, String version, Map<String, ?> request) {
        return changing("liga", version, request).post("/v1/allocations/{id}/release", allocation);
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
