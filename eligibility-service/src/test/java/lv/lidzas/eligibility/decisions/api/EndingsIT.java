package lv.lidzas.eligibility.decisions.api;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import lv.lidzas.contracts.Topics;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.Http;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Grants that end early, and grants beside others, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class EndingsIT {

    private static final Map<String, Object> WISH =
            Map.of("kind", "END", "reasoning", "Sintētiska vēlme.");

    @Inject Clock clock;

    private final Events anna = Events.filedBy("anna");

    @Test
    void aGrantEndsOnThePersonsWishAndSchedulingIsTold() {
        String id = granted();

        Response ending = Api.end("liga", id, version(id), WISH);

        assertThat(ending.statusCode()).as(ending.asString()).isEqualTo(201);
        JsonPath view = ending.jsonPath();
        assertThat(view.getString("result")).isEqualTo("ENDED");
        assertThat(view.getString("state")).isEqualTo("ISSUED");
        assertThat(view.getString("endsDecisionId")).isEqualTo(id);
        JsonPath grant = Api.get("anna", "/v1/decisions/" + id).jsonPath();
        assertThat(grant.getString("endedBy")).isEqualTo(view.getString("id"));
        assertThat(grant.getString("endedAfter")).isEqualTo(view.getString("lastDay"));
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(id, 3).getLast().value())
                    .contains("decision-ended.v1", view.getString("lastDay"))
                    .doesNotContain("Sintētisk");
        }
        assertThat(Api.end("liga", id, "\"0\"", WISH).statusCode()).isEqualTo(412);
    }

    @Test
    void aGrantRestsAndIsResumedAndSchedulingIsToldOfBoth()
            throws InterruptedException, ExecutionException {
        String id = granted();
        String version = version(id);
        Map<String, Object> wish = Map.of("reasoning", "Sintētiska vēlme.");

        List<Response> answers =
                Api.atOnce(6, () -> change("liga", id, version, "suspensions", wish));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 412);
        JsonPath suspension =
                answers.stream()
                        .filter(it -> it.statusCode() == 201)
                        .findFirst()
                        .orElseThrow()
                        .jsonPath();
        assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(1);
        assertThat(suspension.getString("result")).isEqualTo("SUSPENDED");
        assertThat(suspension.getString("changesDecisionId")).isEqualTo(id);
        JsonPath resting = Api.get("anna", "/v1/decisions/" + id).jsonPath();
        assertThat(resting.getString("standing")).isEqualTo("SUSPENDED");
        assertThat(resting.getString("suspendedBy")).isEqualTo(suspension.getString("id"));
        assertThat(resting.getString("suspendedUntil")).isNull();
        assertThat(
                        change("liga", id, version(id), "suspensions", wish)
                                .jsonPath()
                                .getString("code"))
                .isEqualTo("already-suspended");
        assertThat(change("anna", id, version(id), "resumptions", wish).statusCode())
                .isEqualTo(403);

        Response resumed = change("liga", id, version(id), "resumptions", wish);

        assertThat(resumed.statusCode()).as(resumed.asString()).isEqualTo(201);
        assertThat(Api.get("anna", "/v1/decisions/" + id).jsonPath().getString("standing"))
                .isEqualTo("ISSUED");
        assertThat(
                        change("liga", id, version(id), "resumptions", wish)
                                .jsonPath()
                                .getString("code"))
                .isEqualTo("not-suspended");
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            List<ConsumerRecord<String, String>> told = decisions.await(id, 4);
            assertThat(told.get(2).value())
                    .contains("grant-suspended.v1", resting.getString("suspendedFrom"))
                    .doesNotContain("Sintētisk");
            assertThat(told.get(3).value())
                    .contains("grant-suspended.v1")
                    .doesNotContain("firstDay");
        }
    }

    @Test
    void lessIsGrantedInThePlaceOfAGrant() throws InterruptedException, ExecutionException {
        String id = granted();
        String version = version(id);
        JsonPath before = Api.get("liga", "/v1/decisions/" + id).jsonPath();
        int minutes = before.getInt("hours.minutes");
        Map<String, Object> half =
                Map.of(
                        "purposes",
                        before.getList("purposes"),
                        "assessedTimes",
                        List.of(
                                Map.of(
                                        "purpose",
                                        before.getString("purposes[0]"),
                                        "minutes",
                                        minutes / 2,
                                        "per",
                                        "WEEK")),
                        "reasoning",
                        "Sintētiska vēlme.");
        Map<String, Object> same = new HashMap<>(half);
        same.remove("assessedTimes");
        same.put("assessedTimes", before.getList("assessedTimes"));
        assertThat(change("liga", id, version, "reductions", same).jsonPath().getString("code"))
                .isEqualTo("not-less-than-granted");
        assertThat(change("anna", id, version, "reductions", half).statusCode()).isEqualTo(403);

        List<Response> answers =
                Api.atOnce(6, () -> change("liga", id, version, "reductions", half));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 412);
        List<Response> done = answers.stream().filter(it -> it.statusCode() == 201).toList();
        assertThat(done).hasSize(1);
        JsonPath less = done.getFirst().jsonPath();
        String other = less.getString("id");
        assertThat(less.getString("result")).isEqualTo("GRANTED");
        assertThat(less.getString("changesDecisionId")).isEqualTo(id);
        assertThat(less.getInt("hours.minutes")).isLessThan(minutes);
        assertThat(Api.get("anna", "/v1/decisions/" + id).jsonPath().getString("endedBy"))
                .isEqualTo(other);
        assertThat(Api.get("anna", "/v1/decisions/" + other).statusCode()).isEqualTo(200);
        assertThat(
                        Api.get(
                                        "anna",
                                        "/v1/decisions?on="
                                                + less.getString("firstDay")
                                                + "&applicationId="
                                                + less.getString("applicationId"))
                                .jsonPath()
                                .getList("items.id"))
                .containsExactly(other);
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(other, 1).getFirst().value())
                    .contains("decision-issued.v1", "GRANTED")
                    .doesNotContain("Sintētisk");
        }
    }

    private static Response change(
            String persona, String id, String version, String what, Map<String, ?> body) {
        return Http.changing(persona, version, body).post("/v1/decisions/" + id + "/" + what);
    }

    @Test
    void onAGroundASecondPersonConfirmsIt() {
        String id = granted();
        Map<String, Object> moved = new HashMap<>(WISH);
        moved.put("grounds", List.of("moved-away"));
        moved.put("hearingWaiver", Map.of("ground", "MINOR", "reason", "Sintētisks iemesls."));

        Response draft = Api.end("liga", id, version(id), moved);

        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        assertThat(draft.jsonPath().getString("grounds[0].text"))
                .isEqualTo("Persona deklarējusi dzīvesvietu citā pašvaldībā");
        String ending = draft.jsonPath().getString("id");
        assertThat(Api.get("anna", "/v1/decisions/" + ending).statusCode()).isEqualTo(404);
        assertThat(Api.get("liga", "/v1/decisions/" + id).jsonPath().getString("endedBy")).isNull();

        Response confirmed = Api.confirm("dace", ending, draft.header("ETag"));

        assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
        assertThat(confirmed.jsonPath().getString("state")).isEqualTo("ISSUED");
        assertThat(Api.get("anna", "/v1/decisions/" + id).jsonPath().getString("endedBy"))
                .isEqualTo(ending);
        assertThat(Api.get("anna", "/v1/decisions/" + ending).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotEndSoSaysWhy() {
        String id = granted();
        Map<String, Object> yesterday = new HashMap<>(WISH);
        yesterday.put("lastDay", "2026-01-01");
        Map<String, Object> revoked = new HashMap<>(WISH);
        revoked.put("kind", "REVOKE");

        assertThat(Api.end("liga", id, version(id), yesterday).jsonPath().getList("errors.pointer"))
                .containsExactly("/lastDay");
        assertThat(Api.end("liga", id, version(id), revoked).jsonPath().getString("code"))
                .isEqualTo("not-revocable");
        assertThat(Api.end("anna", id, version(id), WISH).statusCode()).isEqualTo(403);
        assertThat(Api.get("liga", "/v1/decisions/" + id).jsonPath().getString("endedBy")).isNull();
    }

    @Test
    void aSecondGrantOnTheSameDaysSaysHowItStandsToTheFirst() {
        String first = granted();
        Events again = anna.again();
        again.annaComplete();
        String second = Api.decision(again.application, with("state", "PROPOSED")).getString("id");

        Response overlapping = Api.issue(second, version(second), Api.work(1200));
        assertThat(overlapping.statusCode()).as(overlapping.asString()).isEqualTo(409);
        assertThat(overlapping.jsonPath().getString("code")).isEqualTo("grants-overlap");
        assertThat(overlapping.jsonPath().getList("overlapping.decisionId")).containsExactly(first);

        Map<String, Object> replacing = new HashMap<>(Api.work(1200));
        replacing.put("relation", "REPLACES");
        Response issued = Api.issue(second, version(second), replacing);
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(200);
        again.held(second);
        Api.decision(again.application, with("state", "ISSUED"));
        assertThat(Api.get("anna", "/v1/decisions/" + first).jsonPath().getString("endedBy"))
                .isEqualTo(second);
    }

    @Test
    void whatCountsOnADayIsAskedAsItIsAndAsItWasKnown() {
        String id = granted();
        String of = "/v1/decisions?applicationId=" + anna.application;
        LocalDate first = LocalDate.parse(Api.get("liga", "/v1/decisions/" + id).path("firstDay"));
        String before = Instant.now(clock).toString();
        String tomorrow = first.plusDays(1).toString();
        assertThat(ids(of + "&on=" + tomorrow)).containsExactly(id);

        Api.end("liga", id, version(id), WISH).then().statusCode(201);

        for (String whose : List.of(of, "/v1/decisions?personId=" + anna.person)) {
            assertThat(ids(whose + "&on=" + first)).containsExactly(id);
            assertThat(ids(whose + "&on=" + tomorrow)).isEmpty();
            assertThat(ids(whose + "&on=" + tomorrow + "&asOf=" + before)).containsExactly(id);
            assertThat(ids(whose + "&asOf=2020-01-01T00:00:00Z")).isEmpty();
            Api.get("anna", whose + "&asOf=" + before)
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(id)))
                    .body("items[0].endedAfter", nullValue())
                    .body("items[0].standing", nullValue());
            assertThat(Api.get("peteris", whose).jsonPath().getList("items")).isEmpty();
        }
        Api.get("liga", "/v1/decisions?on=" + first)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("whose-decisions"));
        for (String bad : List.of("&on=yesterday", "&asOf=now", "&personId=x")) {
            assertThat(Api.get("liga", of + bad).statusCode()).as(bad).isEqualTo(400);
        }
    }

    private static List<String> ids(String path) {
        return Api.get("liga", path).then().statusCode(200).extract().path("items.id");
    }

    private String granted() {
        anna.annaComplete();
        return Api.issued(anna.application);
    }

    private static String version(String id) {
        return Api.get("liga", "/v1/decisions/" + id).header("ETag");
    }
}
