package lv.lidzas.intake.applications.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent: a problem that names the field, and nothing stored. Only here does Pēteris file anything. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ProblemResponsesIT {

    @BeforeEach
    void rulesAreThere() {
        OtherServices.rulesAreThere();
    }

    @AfterEach
    void nothingIsStored() {
        as("peteris").get("/v1/applications").then().statusCode(200).body("items", hasSize(0));
    }

    static Stream<Arguments> hostileValues() {
        return Stream.of(
                hostile("/person/givenName", person("givenName", "\"" + "A".repeat(101) + "\"")),
                hostile("/person/givenName", person("givenName", "\"Anna\\u0000\"")),
                hostile("/person/givenName", person("givenName", "\"Anna\\u202egnoceS\"")),
                hostile("/person/givenName", person("givenName", "\"Annax\\u0304\"")),
                hostile("/person/givenName", person("givenName", "\"<script>\"")),
                hostile("/person/givenName", person("givenName", "{}")),
                hostile("/person/familyName", person("familyName", "\"\"")),
                hostile("/person/bornOn", person("bornOn", "\"1985-02-30\"")),
                hostile("/person/bornOn", person("bornOn", "\"0001-01-01\"")),
                hostile("/person/bornOn", person("bornOn", "\"yesterday\"")),
                hostile("/person/bornOn", person("bornOn", "19850512")),
                hostile("/person/personalCode", person("personalCode", "\"300285-10001\"")),
                hostile("/person/personalCode", person("personalCode", "\"12058510001234\"")),
                hostile("/person/personalCode", person("personalCode", "12058510001")),
                hostile("/person/phone", person("phone", "\"call me\"")),
                hostile("/person/email", person("email", "\"anna at paraugs\"")),
                hostile("/person/email", person("email", "\"an\\u202ena@paraugs.example\"")),
                hostile("/person/declaredResidence/address", residence("address", "A".repeat(301))),
                hostile(
                        "/person/declaredResidence/address",
                        residence("address", "Parauga\\u200biela")),
                hostile("/person/declaredResidence/postcode", residence("postcode", "5701")),
                hostile(
                        "/person/declaredResidence/municipalityCode",
                        residence("municipalityCode", "Ludza!")),
                hostile("/person/shoeSize", person("shoeSize", "44")),
                hostile("/representative/kind", "{\"representative\":{\"kind\":\"NEIGHBOUR\"}}"),
                hostile("/purposes/0", "{\"purposes\":[\"DANCING\"]}"),
                hostile("/purposes/0", "{\"purposes\":[\"dancing\"]}"),
                hostile("/purposes", "{\"purposes\":\"WORK\"}"),
                hostile("/receivesVisualBenefit", "{\"receivesVisualBenefit\":\"maybe\"}"),
                hostile("/preferredAssistant", "{\"preferredAssistant\":{}}"),
                hostile(
                        "/preferredAssistant/assistantId",
                        "{\"preferredAssistant\":{\"assistantId\":\"7\"}}"),
                hostile("/channel", "{\"channel\":\"PIGEON\"}"));
    }

    @ParameterizedTest
    @MethodSource("hostileValues")
    void aHostileValueIsRefusedByName(String pointer, String body) {
        draft(body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.detail", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"person\":", "{\"person\":{}}}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        draft(body).statusCode(400);
    }

    @Test
    void tenMegabytesAreTooMuch() {
        draft("{\"person\":{\"givenName\":\"" + "A".repeat(10_000_000) + "\"}}").statusCode(413);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        as("peteris")
                .contentType("text/plain")
                .body("hello")
                .post("/v1/applications")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0",
        "limit,201",
        "limit,many",
        "cursor,nonsense",
        "state,SLEEPING",
        "receivedFrom,2026-02-30",
        "decideUntil,soon"
    })
    void aHostileParameterIsRefusedByName(String parameter, String value) {
        as("peteris")
                .queryParam(parameter, value)
                .get("/v1/applications")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String unknown = UUID.randomUUID().toString();
        sending("peteris", Map.of())
                .post("/v1/applications/{id}/submit", unknown)
                .then()
                .statusCode(428);
        changing("peteris", "*", Map.of())
                .post("/v1/applications/{id}/submit", unknown)
                .then()
                .statusCode(400);
    }

    @Test
    void aProblemSpeaksTheReadersLanguageAndNamesItsTrace() {
        for (String language : List.of("lv", "en")) {
            as("peteris", language)
                    .get("/v1/applications/{id}", UUID.randomUUID().toString())
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:lidzas:problem:not-found"))
                    .body("traceId", notNullValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv;q=2", "en;q=x", ";;;"})
    void aMalformedLanguageHeaderDoesNoHarm(String header) {
        as("peteris", header).get("/v1/applications").then().statusCode(200);
    }

    private static ValidatableResponse draft(String body) {
        return sending("peteris", body)
                .post("/v1/applications")
                .then()
                .contentType("application/problem+json");
    }

    private static Arguments hostile(String pointer, String body) {
        return Arguments.of(pointer, body);
    }

    private static String person(String field, String json) {
        return "{\"person\":{\"%s\":%s}}".formatted(field, json);
    }

    private static String residence(String field, String text) {
        return person("declaredResidence", "{\"%s\":\"%s\"}".formatted(field, text));
    }
}
