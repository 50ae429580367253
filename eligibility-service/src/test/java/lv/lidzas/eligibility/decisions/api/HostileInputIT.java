package lv.lidzas.eligibility.decisions.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.eligibility.Api;
import lv.lidzas.testkit.LidzasServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem that names the field. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class HostileInputIT {

    @ParameterizedTest
    @CsvSource({
        "/v1/decisions?limit=0, limit",
        "/v1/decisions?limit=201, limit",
        "/v1/decisions?limit=many, limit",
        "/v1/decisions?cursor=hello, cursor",
        "/v1/decisions?state=ABOLISHED, state",
        "/v1/decisions?applicationId=1, applicationId",
        "/v1/assessments?outcome=PERHAPS, outcome",
        "/v1/assessments?history=NEVER, history",
        "/v1/assessments?applicationId=%27%20or%201=1, applicationId",
        "/v1/rule-sets/%3Cscript%3E, id"
    })
    void aWrongParameterIsNamed(String path, String parameter) {
        Response answer = Api.as("liga").urlEncodingEnabled(false).get(path);

        assertThat(answer.statusCode()).as(path + answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("errors.parameter")).containsExactly(parameter);
    }

    @Test
    void aNulInTheAddressIsRefused() {
        Response answer = Api.as("liga").urlEncodingEnabled(false).get("/v1/decisions?cursor=%00");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void anIdThatIsNoneAnswersLikeAnUnknownOneOrNamesIt() {
        assertThat(Api.get("liga", "/v1/decisions/1").statusCode()).isIn(400, 404);
        assertThat(Api.get("liga", "/v1/assessments/..%2f").statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "1", "{\"grounds\":\"x\"}", "{\"unknown\":1}"})
    void aBodyThatIsNoneIsRefused(String body) {
        Response answer =
                Api.as("dace").contentType("application/json").body(body).post("/v1/refusals");

        assertThat(answer.statusCode()).as(body + answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\u202Eapgriezts", "   ", ""})
    void aReasoningThatReadsDifferentlyThanItIsIsRefused(String reasoning) {
        Map<String, @Nullable Object> body = refusal();
        body.put("reasoning", reasoning);

        Response answer = Api.post("dace", "/v1/refusals", body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.asString()).contains("/reasoning");
    }

    @Test
    void overlongAndMissingFieldsAreNamed() {
        Map<String, @Nullable Object> body = refusal();
        body.put("reasoning", "x".repeat(4001));
        body.put("assessmentId", null);

        Response answer = Api.post("dace", "/v1/refusals", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .contains("/reasoning", "/assessmentId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "0001-01-01", "9999-12-31", "tomorrow", "20261123"})
    void aDayThatIsNoneIsRefused(String day) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("applicationId", UUID.randomUUID());
        body.put("assessmentId", UUID.randomUUID());
        body.put("purposes", List.of("WORK"));
        body.put("assessedTimes", List.of(Map.of("purpose", "WORK", "minutes", 60, "per", "WEEK")));
        body.put("firstDay", day);
        body.put("reasoning", "Sintētisks.");

        Response answer = Api.post("liga", "/v1/grants", body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.asString()).contains("/firstDay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "44641", "99999999999", "1.5", "\"many\"", "true"})
    void minutesThatAreNoneAreRefused(String minutes) {
        Response answer =
                Api.as("liga")
                        .contentType("application/json")
                        .header("If-Match", "\"0\"")
                        .body(
                                "{\"assessedTimes\":[{\"purpose\":\"WORK\",\"per\":\"WEEK\",\"minutes\":"
                                        + minutes
                                        + "}]}")
                        .post("/v1/decisions/" + UUID.randomUUID() + "/issue");

        assertThat(answer.statusCode()).as(minutes + answer.asString()).isEqualTo(400);
        assertThat(answer.asString()).contains("/assessedTimes/0/minutes");
    }

    @Test
    void anUnknownApplicationIsNotRefused() {
        assertThat(Api.post("dace", "/v1/refusals", refusal()).statusCode()).isEqualTo(404);
    }

    private static Map<String, @Nullable Object> refusal() {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("applicationId", UUID.randomUUID());
        body.put("assessmentId", UUID.randomUUID());
        body.put("grounds", List.of("outside-latvia"));
        body.put("reasoning", "Sintētisks.");
        return body;
    }
}
