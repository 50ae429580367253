package lv.lidzas.scheduling.availability.api;

import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.VisitDesk.karlis;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.hasError;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class AvailabilityIT {

    private static final Map<String, String> MORNING =
            Map.of("day", "MONDAY", "from", "08:00", "until", "12:30");
    private static final Map<String, String> NIGHT =
            Map.of("day", "SUNDAY", "from", "22:00", "until", "24:00");

    @Test
    void hoursAreSaidByVersion() {
        UUID zane = register("Zane");
        as("liga")
                .get("/v1/assistants/{id}/availability", zane)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("hours", empty())
                .body("statedAt", nullValue());

        state("liga", zane, 0, List.of(MORNING, NIGHT))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("hours.until", contains("12:30", "24:00"));
        state("liga", zane, 0, List.of(MORNING)).then().statusCode(412);
        state("liga", zane, 1, List.of(NIGHT)).then().statusCode(200);

        as("liga")
                .get("/v1/assistants/{id}/availability", zane)
                .then()
                .header("ETag", "\"2\"")
                .body("hours.day", contains("SUNDAY"))
                .body("statedAt", notNullValue());
    }

    @Test
    void assistantsSayTheirOwnHoursAndKnowNoOthers() {
        UUID karlis = karlis();
        UUID zane = register("Zane");
        String version =
                as("karlis").get("/v1/assistants/{id}/availability", karlis).header("ETag");
        changing("karlis", version, Map.of("hours", List.of(MORNING)))
                .put("/v1/assistants/{id}/availability", karlis)
                .then()
                .statusCode(200)
                .body("assistantId", equalTo(karlis.toString()));
        as("karlis").get("/v1/assistants/{id}/availability", zane).then().statusCode(404);
        state("karlis", zane, 0, List.of(MORNING)).then().statusCode(404);
        state("anna", zane, 0, List.of(MORNING)).then().statusCode(403);
        state("liga", UUID.randomUUID(), 0, List.of(MORNING)).then().statusCode(404);
    }

    @Test
    void hoursThatAreNoneAreRefused() {
        UUID zane = register("Zane");
        hasError(
                state(
                                "liga",
                                zane,
                                0,
                                List.of(
                                        MORNING,
                                        Map.of("day", "MONDAY", "from", "17:00", "until", "08:00")))
                        .then(),
                "/hours/1/until",
                "period-reversed");
        state("liga", zane, 0, List.of(Map.of("day", "MONDAY", "from", "24:00", "until", "24:00")))
                .then()
                .statusCode(400);
    }

    private static Response state(
            String persona, UUID assistant, int version, List<Map<String, String>> hours) {
        return changing(persona, "\"" + version + "\"", Map.of("hours", hours))
                .put("/v1/assistants/{id}/availability", assistant);
    }
}
