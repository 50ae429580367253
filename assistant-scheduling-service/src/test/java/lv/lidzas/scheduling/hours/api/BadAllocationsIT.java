package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.sending;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class BadAllocationsIT {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "/minutesPerWeek, 0, out-of-range",
        "/minutesPerWeek, -60, out-of-range",
        "/minutesPerWeek, 2401, out-of-range",
        "/minutesPerWeek, 99999999999999999999, number-out-of-range",
        "/budgetId, x, uuid-format",
        "/firstDay, 2026-13-01, date-format",
        "/lastDay, 2026-11-31, date-format",
    })
    void aBadAllocationIsRefusedAndTheFieldIsNamed(String pointer, String value, String code) {
        Map<String, Object> request =
                new LinkedHashMap<>(
                        Map.of(
                                "budgetId",
                                UUID.randomUUID(),
                                "assistantId",
                                UUID.randomUUID(),
                                "minutesPerWeek",
                                60));
        boolean isNumber = pointer.equals("/minutesPerWeek");
        request.put(pointer.substring(1), isNumber ? new java.math.BigInteger(value) : value);
        sending("liga", request)
                .post("/v1/allocations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        sending(
                        "liga",
                        Map.of(
                                "budgetId",
                                UUID.randomUUID(),
                                "assistantId",
                                UUID.randomUUID(),
                                "minutesPerWeek",
                                60,
                                "firstDay",
                                "2026-12-02",
                                "lastDay",
                                "2026-12-01"))
                .post("/v1/allocations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lastDay"))
                .body("errors[0].code", equalTo("period-reversed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"minutesPerWeek\": 60, \"minutesPerMonth\": 60}"})
    void theHoursAreStatedInOneUnit(String minutes) {
        String request =
                "{\"budgetId\": \"%s\", \"assistantId\": \"%s\", %s"
                        .formatted(UUID.randomUUID(), UUID.randomUUID(), minutes.substring(1))
                        .replace(", }", "}");
        as("liga")
                .contentType("application/json")
                .body(request)
                .post("/v1/allocations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/minutesPerMonth"))
                .body("errors[0].code", equalTo("one-unit"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/v1/budgets?applicationId=x, applicationId",
        "/v1/budgets?cursor=AAAA, cursor",
        "/v1/allocations?budgetId=x, budgetId",
        "/v1/assistants/0192f3a1-7a01-7c00-8000-000000000001/weeks?first=2026-12-01&last=2026-11-30, last",
        "/v1/assistants/0192f3a1-7a01-7c00-8000-000000000001/weeks?first=2026-01-01&last=2027-12-31, last",
        "/v1/assistants/0192f3a1-7a01-7c00-8000-000000000001/weeks?first=1900-01-01&last=2199-12-31, last",
        "/v1/budgets?personId=x, personId",
        "/v1/allocations?assistantId=x, assistantId",
    })
    void aBadParameterIsRefusedAndNamed(String path, String parameter) {
        as("liga").get(path).then().statusCode(400).body("errors[0].parameter", equalTo(parameter));
    }
}
