package lv.lidzas.eligibility.stays.api;

import static lv.lidzas.eligibility.Api.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PersonLinked;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Days on which a granted person is where assistance is not paid, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class StaysIT {

    private final Events anna = Events.filedBy("anna");

    @Inject LegalClock clock;
    @Inject DataSource database;

    @Test
    void aStayIsShownToStaffAndPartiesAndItsDaysAloneAreTold() {
        String id = granted();

        record("liga", id, stay(7, 20))
                .then()
                .statusCode(201)
                .body("counts", equalTo(true))
                .body("basis.act", equalTo("Invaliditātes likums"));

        for (String reader : List.of("anna", "liga", "andris")) {
            Api.get(reader, path(id))
                    .then()
                    .statusCode(200)
                    .body("items.kind", contains("HOSPITAL"))
                    .body("items[0].firstDay", equalTo(day(7)))
                    .body("items[0].lastDay", equalTo(day(20)));
        }
        assertThat(Api.get("peteris", path(id)).statusCode()).isEqualTo(404);
        assertThat(record("anna", id, stay(30, 40)).statusCode()).isEqualTo(403);
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(id, 3).getLast().value())
                    .contains("stay-recorded.v1", day(7), day(20))
                    .doesNotContain("HOSPITAL", "Sintētisk");
        }
    }

    @Test
    void whatBecomesKnownLaterTakesThePlaceOfWhatWasRecordedAndBothStay() throws SQLException {
        String id = granted();
        Response open = record("liga", id, stay(7, null));
        open.then().statusCode(201).body("lastDay", nullValue());
        String before = clock.now().toString();
        Response home = record("liga", id, correcting(open, stay(7, 9)));
        home.then().statusCode(201).body("correctionReason", equalTo("Sintētisks labojums."));

        record("liga", id, correcting(open, stay(7, 8)))
                .then()
                .statusCode(409)
                .body("code", equalTo("stay-not-correctable"));
        Api.get("anna", path(id))
                .then()
                .body("items.counts", contains(true, false))
                .body("items[1].correctedById", equalTo(home.path("id")));
        Api.get("liga", path(id) + "?asOf=" + before)
                .then()
                .body("items", hasSize(1))
                .body("items[0].counts", equalTo(true))
                .body("items[0].correctedById", nullValue());

        Map<String, Object> never = correcting(home, stay(7, null));
        never.remove("firstDay");
        record("liga", id, never).then().statusCode(201).body("counts", equalTo(false));
        Api.get("liga", path(id)).then().body("items.counts", contains(false, false, false));
        record("liga", id, stay(7, 9)).then().statusCode(201);
        for (String column : List.of("last_day", "corrected_by_id", "recorded_by")) {
            assertThatThrownBy(() -> write("update stay set " + column + " = null"))
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void nobodyStaysInTwoPlacesAndOfManyWhoRecordItOneDoes()
            throws InterruptedException, ExecutionException {
        String id = granted();

        List<Response> answers = atOnce(8, () -> record("liga", id, stay(7, 20)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        Response recorded =
                answers.stream().filter(it -> it.statusCode() == 201).findFirst().orElseThrow();
        assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(1);
        record("liga", id, stay(19, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("stay-overlaps"))
                .body("stayId", equalTo(recorded.path("id")))
                .body("firstDay", equalTo(day(7)))
                .body("lastDay", equalTo(day(20)));
        record("liga", id, stay(20, null)).then().statusCode(201);
    }

    @Test
    void theHumanIsInOnePlaceWhateverRecordWasGranted() {
        String id = granted();
        Events other = Events.filedBy("anna");
        other.annaComplete();
        String second = Api.issued(other.application);
        record("liga", id, stay(7, 20)).then().statusCode(201);
        record("liga", second, stay(7, 20)).then().statusCode(201);

        Events.send(other.person, new PersonLinked(other.person, anna.person));

        await("the link")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> Api.get("liga", path(second)).then().body("items", hasSize(2)));
        record("liga", second, stay(8, null)).then().statusCode(409);
    }

    @Test
    void aStayTouchesTheGrantThatIsLeft() {
        String id = granted();
        LocalDate last = LocalDate.parse(Api.get("liga", decision(id)).path("lastDay"));
        Map<String, Object> after = stay(7, null);
        after.put("firstDay", last.plusDays(1).toString());
        record("liga", id, after)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/firstDay"));
        Response before = record("liga", id, stay(7, 20));
        Api.end(
                        "liga",
                        id,
                        Api.get("liga", decision(id)).header("ETag"),
                        Map.of("kind", "END", "reasoning", "Sintētiska vēlme."))
                .then()
                .statusCode(201);

        record("liga", id, stay(30, null))
                .then()
                .statusCode(422)
                .body("code", equalTo("stay-outside-grant"));
        record("liga", id, correcting(before, stay(7, 9))).then().statusCode(201);
    }

    @Test
    void whatCannotBeIsNamed() {
        anna.annaComplete();
        String proposed =
                Api.decision(anna.application, Api.with("state", "PROPOSED")).getString("id");
        record("liga", proposed, stay(7, 20))
                .then()
                .statusCode(409)
                .body("code", equalTo("stay-without-grant"));
        String id = Api.issued(anna.application);
        record("liga", id, Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/kind", "/source"));
        Map<String, Object> dayless = stay(7, 20);
        dayless.remove("firstDay");
        record("liga", id, dayless)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/firstDay"));
        record("liga", id, stay(7, 6))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lastDay"));
        Map<String, Object> unreasoned = stay(7, 20);
        unreasoned.put("correctsId", UUID.randomUUID());
        record("liga", id, unreasoned)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/correctionReason"));
        unreasoned.put("correctionReason", "Sintētisks labojums.");
        assertThat(record("liga", id, unreasoned).statusCode()).isEqualTo(409);
        assertThat(record("liga", UUID.randomUUID().toString(), stay(7, 20)).statusCode())
                .isEqualTo(404);
        Api.get("liga", path(id)).then().body("items", hasSize(0));
    }

    @Test
    void nobodyRecordsInTheirOwnMatter() {
        Events paper =
                Events.onPaper(
                        Events.party("peteris", PartyRoleCode.PERSON, null),
                        Events.party("dace", PartyRoleCode.REPRESENTATIVE, null));
        paper.annaComplete();
        String id = Api.issued(paper.application);

        record("dace", id, stay(7, 20)).then().statusCode(403).body("code", equalTo("own-matter"));
        record("liga", id, stay(7, 20)).then().statusCode(201);
    }

    private String granted() {
        anna.annaComplete();
        return Api.issued(anna.application);
    }

    private Map<String, Object> stay(int firstIn, @Nullable Integer lastIn) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "HOSPITAL");
        body.put("firstDay", day(firstIn));
        if (lastIn != null) {
            body.put("lastDay", day(lastIn));
        }
        body.put("source", "Sintētisks avots.");
        return body;
    }

    private static Map<String, Object> correcting(Response earlier, Map<String, Object> body) {
        body.put("correctsId", earlier.path("id"));
        body.put("correctionReason", "Sintētisks labojums.");
        return body;
    }

    private String day(int fromToday) {
        return clock.today().plusDays(fromToday).toString();
    }

    private static Response record(String persona, String id, Map<String, ?> body) {
        return Api.post(persona, path(id), body);
    }

    private static String decision(String id) {
        return "/v1/decisions/" + id;
    }

    private static String path(String id) {
        return decision(id) + "/stays";
    }

    private void write(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
