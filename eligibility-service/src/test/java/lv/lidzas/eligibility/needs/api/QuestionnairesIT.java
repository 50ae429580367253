package lv.lidzas.eligibility.needs.api;

import static lv.lidzas.eligibility.Api.atOnce;
import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** Questionnaires and answers to them, over HTTP; what is asked here is synthetic. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
@TestProfile(NeedAssessmentsIT.National.class)
class QuestionnairesIT {

    private static final String QUESTIONNAIRES = "/v1/questionnaires";
    private static final String FIRST_DAY = "2021-07-01";

    private final Events anna = Events.filedBy("anna");

    @Inject AgroalDataSource database;

    @Test
    void fromAnswersTheCoefficientFollowsAndTheHours() throws SQLException {
        String questionnaire = inForce();
        works();

        Response recorded = record(answered(questionnaire, "MANY", "MANY"));

        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
        recorded.then()
                .body("coefficient", equalTo(2))
                .body("score.questionnaireId", equalTo(questionnaire))
                .body("score.points", equalTo(8))
                .body("score.coefficient2From", equalTo(5))
                .body("score.needFrom", equalTo(2))
                .body("score.answers.option", contains("MANY", "MANY"));
        assertThat(run().getInt("hours.minutes")).isEqualTo(9600);
        record(answered(questionnaire, "NONE", "MANY"))
                .then()
                .statusCode(201)
                .body("coefficient", equalTo(1), "score.points", equalTo(4));
        assertThat(run().getInt("hours.minutes")).isEqualTo(4800);
        record(answered(questionnaire, "NONE", "NONE"))
                .then()
                .statusCode(201)
                .body("coefficient", equalTo(0));
        assertThat(run().getString("outcome")).isEqualTo("NOT_MET");
        assertThat(run().getString("proposedDecisionId")).isNull();
        assertThat(findings()).isNotEmpty().allSatisfy(it -> assertThat(it).doesNotContain("MANY"));
    }

    @Test
    void answersThatDoNotFitAreNamedAndNothingIsRecorded() {
        String questionnaire = inForce();
        works();
        Map<String, Object> body = answered(questionnaire, "MANY", "MANY");
        body.put("answers", List.of(answer("ITEM-1", "OTHER"), answer("ITEM-3", "MANY")));
        record(body)
                .then()
                .statusCode(422)
                .body("code", equalTo("answers-unfit"))
                .body(
                        "errors.pointer",
                        contains("/answers/0/option", "/answers/1/item", "/answers"));
        body.put(
                "answers",
                List.of(
                        answer("ITEM-1", "MANY"),
                        answer("ITEM-2", "MANY"),
                        answer("ITEM-1", "NONE")));
        record(body).then().statusCode(422).body("errors.pointer", contains("/answers/2/item"));
        body.put("coefficient", 1);
        record(body).then().statusCode(400).body("errors.pointer", contains("/coefficient"));
        body.remove("coefficient");
        body.remove("questionnaireId");
        record(body).then().statusCode(400).body("errors.pointer", contains("/coefficient"));
        Map<String, Object> unknown = answered(UUID.randomUUID().toString(), "MANY", "MANY");
        Map<String, Object> before = answered(questionnaire, "MANY", "MANY");
        before.put("assessedOn", "2021-06-30");
        for (Map<String, Object> other : List.of(unknown, before)) {
            record(other)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("questionnaire-not-in-force"))
                    .body("errors.pointer", contains("/questionnaireId"));
        }
        Api.get("liga", "/v1/need-assessments?applicationId=" + anna.application)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void whoeverIsLoggedInReadsWhatIsAskedAndALeadCaseworkerLoadsIt() throws SQLException {
        String id = inForce();
        for (String reader : List.of("anna", "liga", "andris")) {
            Api.get(reader, QUESTIONNAIRES + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("items.code", contains("ITEM-1", "ITEM-2"))
                    .body("items[0].options.points", contains(0, 4))
                    .body("items[0].text", equalTo("Parauga jautājums?"));
            Api.get(reader, QUESTIONNAIRES).then().body("items.id", hasItem(id));
        }
        for (String other : List.of("liga", "anna", "andris")) {
            assertThat(Api.post(other, QUESTIONNAIRES, next()).statusCode()).isEqualTo(403);
        }
        Api.get("liga", QUESTIONNAIRES + "/" + UUID.randomUUID()).then().statusCode(404);
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            assertThatThrownBy(() -> update.execute("update questionnaire set need_from = null"))
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void whatContradictsItselfIsNamed() {
        inForce();
        Map<String, Object> twice = next();
        twice.put("items", List.of(item("ITEM-1"), item("ITEM-1")));
        twice.put("coefficient2From", 9);
        twice.put("needFrom", 9);
        Api.post("dace", QUESTIONNAIRES, twice)
                .then()
                .statusCode(422)
                .body("code", equalTo("questionnaire-unfit"))
                .body(
                        "errors.pointer",
                        contains("/items/1/code", "/coefficient2From", "/needFrom"));
        Map<String, Object> wrong = next();
        wrong.put(
                "items",
                List.of(
                        Map.of(
                                "code", "item 1",
                                "textLv", " ",
                                "textEn", "A sample question?",
                                "options", List.of(option("NONE", -1)))));
        Api.post("dace", QUESTIONNAIRES, wrong)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/items/0/code",
                                "/items/0/textLv",
                                "/items/0/options",
                                "/items/0/options/0/points"));
        Api.post("dace", QUESTIONNAIRES, Map.of())
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/code", "/validFrom", "/items", "/coefficient2From"));
    }

    @Test
    void whichOneHeldOnADayNeverChanges() throws InterruptedException, ExecutionException {
        inForce();
        Map<String, Object> past = next();
        past.put("validFrom", "2026-11-01");
        Api.post("dace", QUESTIONNAIRES, past)
                .then()
                .statusCode(422)
                .body("code", equalTo("questionnaire-too-early"))
                .body("errors.pointer", contains("/validFrom"));
        Map<String, Object> later = next();

        List<Response> answers =
                atOnce(
                        6,
                        () -> {
                            Map<String, Object> body = new HashMap<>(later);
                            body.put("code", code());
                            return Api.post("dace", QUESTIONNAIRES, body);
                        });

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422);
        assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(1);
        Map<String, Object> sameCode = next();
        sameCode.put(
                "code",
                answers.stream()
                        .filter(it -> it.statusCode() == 201)
                        .findFirst()
                        .orElseThrow()
                        .path("code"));
        Api.post("dace", QUESTIONNAIRES, sameCode)
                .then()
                .statusCode(409)
                .body("code", equalTo("questionnaire-code-taken"));
    }

    /** The first one, which every test of this class may find loaded. */
    private static String inForce() {
        JsonPath all = Api.get("liga", QUESTIONNAIRES).jsonPath();
        String loaded = all.getString("items.find { it.validFrom == '" + FIRST_DAY + "' }.id");
        if (loaded != null) {
            return loaded;
        }
        Map<String, Object> body = next();
        body.put("validFrom", FIRST_DAY);
        Response first = Api.post("dace", QUESTIONNAIRES, body);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        return first.path("id");
    }

    /** One that may be loaded after all others. */
    private static Map<String, Object> next() {
        List<String> days = Api.get("liga", QUESTIONNAIRES).jsonPath().getList("items.validFrom");
        LocalDate last =
                days.stream()
                        .map(LocalDate::parse)
                        .max(LocalDate::compareTo)
                        .filter(LocalDate.of(2090, 1, 1)::isBefore)
                        .orElse(LocalDate.of(2090, 1, 1));
        Map<String, Object> body = new HashMap<>();
        body.put("code", code());
        body.put("validFrom", last.plusDays(1).toString());
        body.put("items", List.of(item("ITEM-1"), item("ITEM-2")));
        body.put("needFrom", 2);
        body.put("coefficient2From", 5);
        return body;
    }

    private static String code() {
        return "PARAUGS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> item(String code) {
        return Map.of(
                "code",
                code,
                "textLv",
                "Parauga jautājums?",
                "textEn",
                "A sample question?",
                "options",
                List.of(option("NONE", 0), option("MANY", 4)));
    }

    private static Map<String, Object> option(String code, int points) {
        return Map.of("code", code, "textLv", "Paraugs", "textEn", "Sample", "points", points);
    }

    private Map<String, Object> answered(String questionnaire, String one, String two) {
        Map<String, Object> body = Api.need(anna.application, 1);
        body.remove("coefficient");
        body.put("questionnaireId", questionnaire);
        body.put("answers", new ArrayList<>(List.of(answer("ITEM-1", one), answer("ITEM-2", two))));
        return body;
    }

    private static Map<String, String> answer(String item, String option) {
        return Map.of("item", item, "option", option);
    }

    private static Response record(Map<String, ?> body) {
        return Api.post("liga", "/v1/need-assessments", body);
    }

    private void works() {
        anna.submitted(new PurposeCode("WORK"));
        anna.opinion(
                DocumentKindCode.DISABILITY_DECISION,
                DisabilityGroupCode.II,
                LimitationCode.MOBILITY);
        anna.employerConfirms();
        Api.assessment(anna.application, with("waitsFor", "CASEWORKER"));
    }

    private JsonPath run() {
        String id =
                Api.get("liga", "/v1/assessments?applicationId=" + anna.application)
                        .path("items[0].id");
        return Api.get("liga", "/v1/assessments/" + id).jsonPath();
    }

    private List<String> findings() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select findings from need_assessment where application_id = ?")) {
            select.setObject(1, anna.application);
            try (ResultSet row = select.executeQuery()) {
                List<String> all = new ArrayList<>();
                while (row.next()) {
                    all.add(new String(row.getBytes(1), StandardCharsets.UTF_8));
                }
                return all;
            }
        }
    }
}
