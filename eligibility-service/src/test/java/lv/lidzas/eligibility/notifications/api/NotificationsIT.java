package lv.lidzas.eligibility.notifications.api;

import static lv.lidzas.eligibility.Api.atOnce;
import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.calendar.NotificationChannel;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.Test;

/** How decisions reached people, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class NotificationsIT {

    private final Events anna = Events.filedBy("anna");

    @Inject LegalClock clock;
    @Inject LegalCalendar calendar;
    @Inject DataSource database;

    @Test
    void theDecisionShowsSinceWhenItIsInForceAndUntilWhenItMayBeContested() {
        String id = granted();
        assertThat(decision(id).getString("standing")).isEqualTo("ISSUED");
        assertThat(decision(id).getMap("effect")).isNull();

        Response handed = record("liga", id, sent("IN_PERSON"));

        assertThat(handed.statusCode()).as(handed.asString()).isEqualTo(201);
        ContestTerm term = ContestTerm.withNote(clock.today(), calendar);
        handed.then()
                .body("notifiedOn", equalTo(clock.today().toString()))
                .body("basis.act", equalTo("Paziņošanas likums"));
        for (String reader : List.of("anna", "liga", "andris")) {
            Api.get(reader, "/v1/decisions/" + id)
                    .then()
                    .body("standing", equalTo("IN_FORCE"))
                    .body("effect.notifiedOn", equalTo(clock.today().toString()))
                    .body("effect.inForceFrom", equalTo(clock.today().toString()))
                    .body("effect.inForceBy.section", equalTo("70. pants"))
                    .body("effect.contestUntil", equalTo(term.lastDay().toString()))
                    .body("effect.contestBy.act", equalTo("APL"));
            Api.get(reader, path(id)).then().body("items.channel", equalTo(List.of("IN_PERSON")));
        }
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(id, 3).getLast().value())
                    .contains("decision-notified.v1", term.lastDay().toString());
        }
        assertThat(Api.get("peteris", path(id)).statusCode()).isEqualTo(404);
        assertThat(record("anna", id, sent("IN_PERSON")).statusCode()).isEqualTo(403);
    }

    @Test
    void whatWentOtherwiseTakesThePlaceOfWhatWasRecorded() throws SQLException {
        String id = granted();
        LocalDate presumed =
                NotificationChannel.REGISTERED_POST.notifiedOn(clock.today(), calendar);
        String letter = record("liga", id, sent("REGISTERED_POST")).path("id");
        assertThat(decision(id).getString("standing")).isEqualTo("NOTIFIED");
        assertThat(decision(id).getString("effect.inForceFrom")).isEqualTo(presumed.toString());

        Map<String, Object> failed = sent("REGISTERED_POST");
        failed.put("correctsId", letter);
        failed.put("failure", "Sintētisks iemesls.");
        Response cameBack = record("liga", id, failed);
        cameBack.then().statusCode(201).body("notifiedOn", nullValue());

        assertThat(decision(id).getString("standing")).isEqualTo("ISSUED");
        assertThat(decision(id).getMap("effect")).isNull();
        record("liga", id, failed)
                .then()
                .statusCode(409)
                .body("code", equalTo("notification-not-correctable"));
        Map<String, Object> received = sent("REGISTERED_POST");
        received.put("correctsId", cameBack.path("id"));
        received.put("receivedOn", clock.today().toString());
        record("liga", id, received).then().statusCode(201);
        assertThat(decision(id).getString("effect.inForceFrom"))
                .isEqualTo(clock.today().toString());
        Api.get("anna", path(id) + "?limit=2").then().body("items.size()", equalTo(2));
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            assertThatThrownBy(() -> update.execute("update notification set sent_on = sent_on"))
                    .hasMessageContaining("never changed");
        }
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(id, 5)).noneMatch(it -> it.value().contains("Sintētisk"));
        }
    }

    @Test
    void ofManyWhoCorrectTheSameRecordOneDoes() throws InterruptedException, ExecutionException {
        String id = granted();
        Map<String, Object> correction = sent("E_ADDRESS");
        correction.put("correctsId", record("liga", id, sent("E_ADDRESS")).path("id"));
        correction.put("receivedOn", clock.today().toString());

        List<Response> answers = atOnce(6, () -> record("liga", id, correction));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(1);
        Api.get("liga", path(id)).then().body("items.size()", equalTo(2));
    }

    @Test
    void daysThatCannotBeAreNamed() {
        String id = granted();
        Map<String, Object> before = sent("IN_PERSON");
        before.put("sentOn", clock.today().minusDays(1).toString());
        Map<String, Object> after = sent("IN_PERSON");
        after.put("sentOn", clock.today().plusDays(1).toString());
        Map<String, Object> early = sent("REGISTERED_POST");
        early.put("receivedOn", clock.today().minusDays(1).toString());
        Map<String, Object> later = sent("REGISTERED_POST");
        later.put("receivedOn", clock.today().plusDays(1).toString());

        for (Map<String, Object> outside : List.of(before, after)) {
            record("liga", id, outside)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/sentOn")));
        }
        for (Map<String, Object> outside : List.of(early, later)) {
            record("liga", id, outside)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/receivedOn")));
        }
        record("liga", id, Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/recipient", "/channel", "/sentOn"));
        Map<String, Object> both = sent("E_MAIL");
        both.put("receivedOn", clock.today().toString());
        both.put("failure", "Sintētisks iemesls.");
        record("liga", id, both)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/failure")));
        Map<String, Object> foreign = sent("E_MAIL");
        foreign.put("correctsId", UUID.randomUUID());
        assertThat(record("liga", id, foreign).statusCode()).isEqualTo(409);
        assertThat(decision(id).getString("standing")).isEqualTo("ISSUED");
        Api.get("liga", path(id)).then().body("items.size()", equalTo(0));
        assertThat(record("liga", UUID.randomUUID().toString(), sent("POST")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatTakesSomethingGoesByRegisteredPost() {
        anna.submitted(new PurposeCode("WORK"));
        anna.opinion(DisabilityGroupCode.III, LimitationCode.MOBILITY);
        String run = Api.assessment(anna.application, with("outcome", "NOT_MET")).getString("id");
        String id = Api.refused(anna.application, run);
        record("liga", id, sent("REGISTERED_POST"))
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-notify"));
        anna.held(id);
        Api.decision(anna.application, with("state", "ISSUED"));

        record("liga", id, sent("POST"))
                .then()
                .statusCode(422)
                .body("code", equalTo("registered-post-needed"));
        Map<String, Object> came = sent("POST");
        came.put("receivedOn", clock.today().toString());
        record("liga", id, came).then().statusCode(201);
    }

    @Test
    void nobodyRecordsInTheirOwnMatter() {
        Events paper =
                Events.onPaper(
                        Events.party("peteris", PartyRoleCode.PERSON, null),
                        Events.party("dace", PartyRoleCode.REPRESENTATIVE, null));
        paper.annaComplete();
        String id = Api.issued(paper.application);

        record("dace", id, sent("IN_PERSON"))
                .then()
                .statusCode(403)
                .body("code", equalTo("own-matter"));
        record("liga", id, sent("IN_PERSON")).then().statusCode(201);
    }

    private String granted() {
        anna.annaComplete();
        return Api.issued(anna.application);
    }

    private static JsonPath decision(String id) {
        return Api.get("liga", "/v1/decisions/" + id).jsonPath();
    }

    private Map<String, Object> sent(String channel) {
        Map<String, Object> body = new HashMap<>();
        body.put("recipient", "PERSON");
        body.put("channel", channel);
        body.put("sentOn", clock.today().toString());
        return body;
    }

    private static Response record(String persona, String id, Map<String, ?> body) {
        return Api.post(persona, path(id), body);
    }

    private static String path(String id) {
        return "/v1/decisions/" + id + "/notifications";
    }
}
