package lv.lidzas.eligibility.decisions.api;

import static lv.lidzas.eligibility.Api.atOnce;
import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import lv.lidzas.contracts.Topics;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

/** A decision is issued once, whoever presses the button how often. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class IssuingOnceIT {

    @Test
    void ofManyWhoIssueAtOnceOneDoes() throws InterruptedException, ExecutionException {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");
        String version = Api.get("liga", "/v1/decisions/" + id).header("ETag");

        List<Integer> answers =
                atOnce(8, () -> Api.issue(id, version, Api.work(1200)).statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).containsOnly(200, 409);
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(id, 1)).hasSize(1);
        }
    }

    @Test
    void theVersionMustBeNamedAndBeTheLast() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");

        Response without =
                Api.as("liga")
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/decisions/" + id + "/issue");
        Response stale = Api.issue(id, "\"77\"", Map.of());

        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(stale.statusCode()).isEqualTo(412);
    }

    @Test
    void theCaseworkersHoursAreGrantedAndThoseBeyondTheCapAreNot() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        JsonPath proposed = Api.decision(anna.application, with("state", "PROPOSED"));
        String id = proposed.getString("id");
        String version = Api.get("liga", "/v1/decisions/" + id).header("ETag");

        Response beyond = Api.issue(id, version, Api.work(2401));
        Response within = Api.issue(id, version, Api.work(900));

        assertThat(beyond.statusCode()).isEqualTo(422);
        assertThat(beyond.jsonPath().getInt("timeMax.minutes")).isEqualTo(2400);
        assertThat(within.jsonPath().getInt("hours.minutes")).isEqualTo(900);
    }

    @Test
    void whatTheActLeavesToACaseworkerMustBeStatedAndItsFaultsAreNamed() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");
        String version = Api.get("liga", "/v1/decisions/" + id).header("ETag");
        Map<String, Object> week = Map.of("purpose", "WORK", "minutes", 60, "per", "WEEK");
        Map<String, Object> month = Map.of("purpose", "WORK", "minutes", 60, "per", "MONTH");
        Map<String, Object> other = Map.of("purpose", "LEISURE", "minutes", 60, "per", "WEEK");

        Response nothing = Api.issue(id, version, Map.of());
        Response faulty =
                Api.issue(id, version, Map.of("assessedTimes", List.of(month, week, other)));

        assertThat(nothing.statusCode()).as(nothing.asString()).isEqualTo(422);
        assertThat(nothing.jsonPath().getString("code")).isEqualTo("assessed-times-unfit");
        assertThat(nothing.jsonPath().getList("errors.pointer")).containsExactly("/assessedTimes");
        assertThat(faulty.statusCode()).as(faulty.asString()).isEqualTo(422);
        assertThat(faulty.jsonPath().getList("errors.pointer"))
                .containsExactlyInAnyOrder(
                        "/assessedTimes/0/per",
                        "/assessedTimes/1/purpose",
                        "/assessedTimes/2/purpose",
                        "/reasoning");
    }

    @Test
    void leisureIsNoLongerThanTheAnnexGivesIt() {
        Events anna = Events.filedBy("anna");
        anna.leisureComplete();
        JsonPath proposed = Api.decision(anna.application, with("state", "PROPOSED"));
        String id = proposed.getString("id");
        String version = Api.get("liga", "/v1/decisions/" + id).header("ETag");
        assertThat(proposed.getInt("hours.minutes")).isEqualTo(120);

        Response tooLong = Api.issue(id, version, Api.stated("LEISURE", 600));

        assertThat(tooLong.statusCode()).as(tooLong.asString()).isEqualTo(422);
        assertThat(tooLong.jsonPath().getList("errors.pointer"))
                .containsExactly("/assessedTimes/0/minutes");
    }

    @Test
    void aRepeatedRequestGetsTheStoredAnswer() {
        Events anna = Events.filedBy("anna");
        anna.leisureComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");
        String version = Api.get("liga", "/v1/decisions/" + id).header("ETag");

        Response first = issueWithKey(id, version, "{}");
        Response second = issueWithKey(id, version, "{}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void withoutABodyOneCallIssues() {
        Events anna = Events.filedBy("anna");
        anna.leisureComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");
        String version = Api.get("liga", "/v1/decisions/" + id).header("ETag");

        Response issued =
                Api.as("liga")
                        .noContentType()
                        .header("If-Match", version)
                        .post("/v1/decisions/" + id + "/issue");

        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(200);
        assertThat(issued.jsonPath().getInt("hours.minutes")).isEqualTo(120);
    }

    @Test
    void anEmptyBodyAndOneThatSaysNothingAreTheSameRequest() {
        Events anna = Events.filedBy("anna");
        anna.leisureComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");
        String version = Api.get("liga", "/v1/decisions/" + id).header("ETag");

        Response empty = issueWithKey(id, version, "");
        Response nothing = issueWithKey(id, version, "{}");
        Response other = issueWithKey(id, version, "{\"reasoning\":\"Sintētisks.\"}");

        assertThat(empty.statusCode()).as(empty.asString()).isEqualTo(200);
        assertThat(nothing.statusCode()).as(nothing.asString()).isEqualTo(200);
        assertThat(nothing.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(nothing.asString()).isEqualTo(empty.asString());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
    }

    private static Response issueWithKey(String id, String version, String body) {
        return Api.as("liga")
                .contentType("application/json")
                .header("If-Match", version)
                .header("Idempotency-Key", "issue-" + id)
                .body(body)
                .post("/v1/decisions/" + id + "/issue");
    }
}
