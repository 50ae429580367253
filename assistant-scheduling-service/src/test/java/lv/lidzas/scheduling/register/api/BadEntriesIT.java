package lv.lidzas.scheduling.register.api;

import static lv.lidzas.scheduling.Desk.entry;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
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
class BadEntriesIT {

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
                bad("/personalCode", null, "required"),
                bad("/personalCode", "300285-1000", "personal-code-format"),
                bad("/personalCode", "300285-10001", "personal-code-format"),
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
                sending("liga", entry).post("/v1/assistants").then().statusCode(400);
        assertThat(answer.extract().jsonPath().getList("errors.pointer")).contains(pointer);
        assertThat(answer.extract().jsonPath().getList("errors.code")).contains(code);
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
    })
    void aBadParameterIsRefusedAndNamed(String path, String parameter) {
        as("liga").get(path).then().statusCode(400).body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void whatIsNoJsonOrNoIdIsRefused() {
        sending("liga", "{\"givenName\":").post("/v1/assistants").then().statusCode(400);
        sending("liga", "null").post("/v1/assistants").then().statusCode(400);
        sending("liga", "[]").post("/v1/assistants").then().statusCode(400);
        as("liga")
                .contentType("text/plain")
                .body("Zane")
                .post("/v1/assistants")
                .then()
                .statusCode(415);
        as("liga").get("/v1/assistants/not-an-id").then().statusCode(404);
        sending("liga", "\"" + "a".repeat(2_000_000) + "\"")
                .post("/v1/assistants")
                .then()
                .statusCode(413);
    }
}
