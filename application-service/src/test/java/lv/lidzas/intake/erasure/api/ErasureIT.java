package lv.lidzas.intake.erasure.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are found by their names and nothing of a name is readable; whoever is erased is found and read no more. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ErasureIT {

    private static final Map<String, Object> REQUEST =
            Map.of("ground", "NO_LONGER_NEEDED", "reason", "Termiņš ir beidzies.");

    @Inject AgroalDataSource database;

    @BeforeEach
    void rulesAreThere() {
        OtherServices.rulesAreThere();
    }

    @Test
    void nothingOfAFormIsReadableInTheTable() throws SQLException {
        String id = submitted("390000-00071", "Ķirsis", "Ābelīte").path("id");

        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select a::text, a.person_given_name from application a where id = ?::uuid")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1))
                        .doesNotContain("Ķirsis", "Ābelīte", "1980-01-01", "LV-5701", "20000000");
                assertThat(row.getBytes(2))
                        .hasSize("Ķirsis".getBytes(StandardCharsets.UTF_8).length + 28);
            }
        }
    }

    @Test
    void aNameIsFoundByItsWordsInAnyOrderCutAndWithoutMarks() {
        String id = submitted("390000-00072", "Žanete", "Ēriksone-Šķēle").path("id");

        for (String name :
                new String[] {"Žanete", "zanete", "SKELE zan", "ērik", "eriksone-skele žanete"}) {
            assertThat(found(name)).as(name).contains(id);
        }
        assertThat(found("zanete liepa")).isEmpty();
        assertThat(found("anete")).doesNotContain(id);
        sending("liga", Map.of()).post("/v1/application-searches").then().statusCode(400);
    }

    @Test
    void aPersonIsErasedOnceAndTheCaseIsReadWithoutTheName() {
        var submitted = submitted("390000-00073", "Dzintra", "Zudušā");
        String person = submitted.path("personId");
        String id = submitted.path("id");
        erase("dace", person).statusCode(409).body("code", is("erasure-hindered"));
        changing("liga", as("liga").get("/v1/applications/" + id).header("ETag"), Map.of())
                .post("/v1/applications/{id}/withdraw", id)
                .then()
                .statusCode(200);

        erase("liga", person).statusCode(403);
        try (Topic topic = Topic.of("intake.person.v1")) {
            String erasedAt = erase("dace", person).statusCode(200).extract().path("erasedAt");
            assertThat((String) erase("dace", person).statusCode(200).extract().path("erasedAt"))
                    .isEqualTo(erasedAt);
            assertThat(topic.await(person, 1).getFirst().value()).contains("person-erased.v1");
        }

        var shown = as("liga").get("/v1/applications/" + id).then().statusCode(200).extract();
        assertThat((boolean) shown.path("erased")).isTrue();
        assertThat(shown.asString()).doesNotContain("Dzintra", "Zudušā", "20000000");
        as("liga").get("/v1/applications?state=WITHDRAWN").then().statusCode(200);
        assertThat(found("zudusa")).isEmpty();
        assertThat((String) submitted("390000-00073", "Dzintra", "Zudušā").path("personId"))
                .isNotEqualTo(person);
    }

    @Test
    void nobodyKnowsTheErasedByACodeAndTheCaseKeepsItsOtherParties() throws SQLException {
        Map<String, Object> form = Intake.formOf("390000-00074");
        form.put("person", Intake.person("Bērns", "Zudušais", "390000-00074", "2018-03-09"));
        Map<String, Object> mother = Intake.person("Māte", "Zudusī", "390000-00075", "1990-07-07");
        mother.put("kind", "PARENT");
        form.put("representative", mother);
        var submitted = Intake.submit("e-service", form).extract();
        String id = submitted.path("id");
        assertThat(parties(id)).containsExactlyInAnyOrder("PERSON", "REPRESENTATIVE", "SUBMITTER");
        changing("liga", as("liga").get("/v1/applications/" + id).header("ETag"), Map.of())
                .post("/v1/applications/{id}/withdraw", id)
                .then()
                .statusCode(200);

        try (Topic topic = Topic.of("intake.application.v1")) {
            erase("dace", submitted.path("personId")).statusCode(200);

            assertThat(topic.await(id, 3).getLast().value())
                    .contains("case-parties-changed.v1", "REPRESENTATIVE")
                    .doesNotContain("\"role\":\"PERSON\"");
        }
        assertThat(parties(id)).containsExactlyInAnyOrder("REPRESENTATIVE", "SUBMITTER");
    }

    private List<String> parties(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select role from case_party where case_id = ?::uuid union all select 'SUBMITTER' from case_parties where case_id = ?::uuid and submitter_key is not null")) {
            select.setString(1, id);
            select.setString(2, id);
            List<String> roles = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    roles.add(row.getString(1));
                }
            }
            return roles;
        }
    }

    @Test
    void whoIsUnknownIsNotErasedAndAGroundIsNeeded() {
        erase("dace", "01970000-0000-7000-8000-00000000dead").statusCode(404);
        sending("dace", Map.of("reason", "x"))
                .post("/v1/persons/01970000-0000-7000-8000-00000000dead/erasure")
                .then()
                .statusCode(400);
    }

    private static ExtractableResponse<?> submitted(
            String code, String givenName, String familyName) {
        Map<String, Object> form = Intake.formOf(code);
        form.put("person", Intake.person(givenName, familyName, code, "1980-01-01"));
        return Intake.submit("e-service", form).extract();
    }

    private static ValidatableResponse erase(String persona, String person) {
        return sending(persona, REQUEST).post("/v1/persons/" + person + "/erasure").then();
    }

    private static List<String> found(String name) {
        return sending("liga", Map.of("name", name, "purpose", "CASE_WORK"))
                .post("/v1/application-searches")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
