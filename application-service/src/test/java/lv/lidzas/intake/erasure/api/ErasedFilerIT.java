package lv.lidzas.intake.erasure.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.parties.HeardTies;
import lv.lidzas.kit.parties.StaffTies;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.StaffTie;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tables;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is told by the keys of somebody who was erased: neither what they filed or brought, nor who is tied to them. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ErasedFilerIT {

    private static final PersonalCode CODE = new PersonalCode("39000000076");
    private static final PersonalCode NEIGHBOUR = new PersonalCode("39000000078");

    /** As if they had filed it themselves, shown who they are by their login and brought a paper. */
    private static final String FILES =
            """
            with filed as (
                update application set submitter_key = ?, recorded_by = ?, submitter_login = ?,
                    identity_method = 'QUALIFIED_MEANS', identity_verified_by = ?, identity_verified_at = now()
                where id = ?::uuid returning id)
            insert into document_report (application_id, document_id, kind, status, uploaded_by, reported_at)
            select id, uuidv7(), 'OPINION_ASSISTANT_NEED', 'RECEIVED', ?, now() from filed
            """;

    @Inject AgroalDataSource database;
    @Inject PartyKeys keys;
    @Inject HeardTies heard;
    @Inject StaffTies ties;
    @Inject LegalClock clock;

    @BeforeEach
    void rulesAreThere() {
        OtherServices.rulesAreThere();
    }

    @Test
    void whoFiledInTheirOwnNameIsKnownByNoKey() throws SQLException {
        ExtractableResponse<?> submitted = withdrawn(CODE);
        files(submitted.path("id"), CODE);
        String person = submitted.path("personId");

        try (Topic topic = Topic.of("intake.person.v1")) {
            erase(person);
            assertThat(topic.await(person, 1).getFirst().value())
                    .contains(keys.ofCode(CODE).text(), loginOf(CODE).text());
        }

        isKnownByNoKey(CODE);
        as("liga").get("/v1/applications/" + submitted.path("id")).then().statusCode(200);
    }

    @Test
    void whoFiledForSomebodyElseIsNoPartyAnyMore() throws SQLException {
        ExtractableResponse<?> another = withdrawn(new PersonalCode("39000000077"));
        String id = another.path("id");
        files(id, NEIGHBOUR);
        String neighbour = withdrawn(NEIGHBOUR).path("personId");

        try (Topic topic = Topic.of("intake.application.v1")) {
            erase(neighbour);
            assertThat(topic.await(id, 3).getLast().value())
                    .contains("case-parties-changed.v1", "\"role\":\"PERSON\"")
                    .doesNotContain("SUBMITTER");
        }
        isKnownByNoKey(NEIGHBOUR);
    }

    @Test
    void nobodyIsTiedToWhoIsErased() throws SQLException {
        PersonalCode code = new PersonalCode("39000000079");
        String person = withdrawn(code).path("personId");
        PartyKey staff = new PartyKey("1." + UUID.randomUUID());
        StaffTie tie =
                new StaffTie(
                        UUID.randomUUID(),
                        UUID.fromString(person),
                        Set.of(staff),
                        keys.allOfCode(code),
                        null,
                        null);
        QuarkusTransaction.requiringNew().run(() -> heard.keep(tie));
        assertThat(ties.of(Set.of(staff), clock.today())).isNotEmpty();

        erase(person);

        assertThat(ties.of(Set.of(staff), clock.today())).isEmpty();
        isKnownByNoKey(code);
    }

    private static ExtractableResponse<?> withdrawn(PersonalCode code) {
        Map<String, Object> form = Intake.formOf(code.written());
        form.put("person", Intake.person("Kāds", "Paraugs", code.written(), "1980-01-01"));
        ExtractableResponse<?> submitted = Intake.submit("e-service", form).extract();
        String id = submitted.path("id");
        changing("liga", as("liga").get("/v1/applications/" + id).header("ETag"), Map.of())
                .post("/v1/applications/{id}/withdraw", id)
                .then()
                .statusCode(200);
        return submitted;
    }

    private void files(String application, PersonalCode code) throws SQLException {
        String key = keys.ofCode(code).text();
        String login = loginOf(code).text();
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(FILES)) {
            update.setString(1, key);
            update.setString(2, key);
            update.setString(3, login);
            update.setString(4, login);
            update.setString(5, application);
            update.setString(6, key);
            assertThat(update.executeUpdate()).isOne();
        }
    }

    /** No table holds a key of theirs, but what is about to be told to others. */
    private void isKnownByNoKey(PersonalCode code) throws SQLException {
        for (PartyKey key : Set.of(keys.ofCode(code), loginOf(code))) {
            assertThat(Tables.holding(database, key.text())).isSubsetOf("outbox");
        }
    }

    private PartyKey loginOf(PersonalCode code) {
        return keys.ofLogin("login of " + code.digits());
    }

    private static void erase(String person) {
        sending("dace", Map.of("ground", "NO_LONGER_NEEDED", "reason", "Termiņš ir beidzies."))
                .post("/v1/persons/" + person + "/erasure")
                .then()
                .statusCode(200);
    }
}
