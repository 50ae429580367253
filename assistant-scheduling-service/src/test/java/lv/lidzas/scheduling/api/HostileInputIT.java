package lv.lidzas.scheduling.api;

import static lv.lidzas.scheduling.Desk.as;
import static lv.lidzas.scheduling.Desk.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.testkit.LidzasServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class HostileInputIT {

    static Stream<Arguments> badEntries() {
        return Stream.of(
                bad("/givenName", null, "required"),
                bad("/givenName", "", "required"),
                bad("/givenName", "a".repeat(101), "too-long"),
                bad("/givenName", "Za\u202Ene", "person-name-format"),
                bad("/givenName", "Zx\u0304ne", "person-name-format"),
                bad("/familyName", "<script>", "person-name-format"),
                bad("/familyName", "Par\u0000augs", "unsupported-character"),
                bad("/familyName", Map.of("is", "no text"), "wrong-type"),
                bad("/phone", "call me", "phone-format"),
                bad("/phone", "1".repeat(31), "too-long"),
                bad("/phone", null, "contact-required"),
                bad("/email", "not an address", "email-format"),
                bad("/email", "zane\u202E@example.org", "plain-text-format"),
                bad("/loginSubject", "\u200B", "plain-text-format"),
                bad("/otherMinutesPerWeek", -1, "out-of-range"),
                bad("/otherMinutesPerWeek", 10081, "out-of-range"),
                bad("/otherMinutesPerWeek", "many", "wrong-type"),
                bad("/activeFrom", "2026-02-30", "date-format"),
                bad("/activeFrom", "0001-01-01", "date-out-of-range"),
                bad("/activeUntil", "2025-12-31", "period-reversed"),
                bad("/experience", null, "required"),
                bad("/experience/kind", "HOBBY", "unknown-value"),
                bad("/experience/description", " ", "required"),
                bad("/experience/description", "a".repeat(2001), "too-long"),
                bad("/experience/description", "\u202E", "plain-text-format"),
                bad("/heart", "gold", "unknown-field"));
    }

    private static Arguments bad(String pointer, @Nullable Object value, String code) {
        return Arguments.of(pointer, value, code);
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("badEntries")
    @SuppressWarnings("unchecked")
    void aBadEntryIsRefusedAndTheFieldIsNamed(String pointer, @Nullable Object value, String code) {
        Map<String, Object> entry = entry("Zane");
        String[] path = pointer.substring(1).split("/", -1);
        Map<String, Object> parent =
                path.length == 1
                        ? entry
                        : (Map<String, Object>)
                                entry.computeIfAbsent(path[0], _ -> new LinkedHashMap<>());
        if (value == null) {
            parent.remove(path[path.length - 1]);
        } else {
            parent.put(path[path.length - 1], value);
        }
        ValidatableResponse answer =
                as("liga").body(entry).post("/v1/assistants").then().statusCode(400);
        assertThat(answer.extract().jsonPath().getList("errors.pointer")).contains(pointer);
        assertThat(answer.extract().jsonPath().getList("errors.code")).contains(code);
    }

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
        as("liga")
                .body(request)
                .post("/v1/allocations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        as("liga")
                .body(
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

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/v1/assistants?limit=0, limit",
        "/v1/assistants?limit=201, limit",
        "/v1/assistants?limit=x, limit",
        "/v1/assistants?cursor=x, cursor",
        "/v1/assistants?state=TIRED, state",
        "/v1/assistants?freeMinutesAtLeast=2401, freeMinutesAtLeast",
        "/v1/assistants?freeInWeekOf=2026-02-30, freeInWeekOf",
        "/v1/budgets?applicationId=x, applicationId",
        "/v1/budgets?cursor=AAAA, cursor",
        "/v1/allocations?budgetId=x, budgetId",
        "/v1/assistants/0192f3a1-7a01-7c00-8000-000000000001/weeks?first=2026-12-01&last=2026-11-30, last",
        "/v1/assistants/0192f3a1-7a01-7c00-8000-000000000001/weeks?first=2026-01-01&last=2027-12-31, last",
        "/v1/assistants/0192f3a1-7a01-7c00-8000-000000000001/weeks?first=1900-01-01&last=2199-12-31, last",
    })
    void aBadParameterIsRefusedAndNamed(String path, String parameter) {
        as("liga").get(path).then().statusCode(400).body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void whatIsNoJsonOrNoIdIsRefused() {
        as("liga").body("{\"givenName\":").post("/v1/assistants").then().statusCode(400);
        as("liga").body("null").post("/v1/assistants").then().statusCode(400);
        as("liga").body("[]").post("/v1/assistants").then().statusCode(400);
        as("liga")
                .contentType("text/plain")
                .body("Zane")
                .post("/v1/assistants")
                .then()
                .statusCode(415);
        as("liga").get("/v1/assistants/not-an-id").then().statusCode(404);
        as("liga")
                .body("\"" + "a".repeat(2_000_000) + "\"")
                .post("/v1/assistants")
                .then()
                .statusCode(413);
    }
}
