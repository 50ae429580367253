package lv.lidzas.intake.applications.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.nobody;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class AccessIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "/checklist", "/timeline"})
    void aForeignApplicationAnswersExactlyAsAnUnknownOne(String part) {
        String foreign = Intake.draft("anna", Intake.annasForm()).extract().path("id");
        String unknown = UUID.randomUUID().toString();

        JsonPath foreignAnswer = problem("peteris", foreign, part);
        JsonPath unknownAnswer = problem("peteris", unknown, part);

        assertThat(foreignAnswer.getMap("").keySet()).isEqualTo(unknownAnswer.getMap("").keySet());
        assertThat(foreignAnswer.getString("code")).isEqualTo("not-found");
        assertThat(foreignAnswer.getString("detail")).isEqualTo(unknownAnswer.getString("detail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit", "withdraw"})
    void aForeignApplicationCannotBeChanged(String step) {
        ValidatableResponse draft = Intake.draft("anna", Intake.annasForm());

        changing("peteris", draft.extract().header("ETag"), Map.of())
                .post("/v1/applications/{id}/" + step, (String) draft.extract().path("id"))
                .then()
                .statusCode(404);
        changing("peteris", "\"99\"", Intake.annasForm())
                .put("/v1/applications/{id}", (String) draft.extract().path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void whoIsNamedOnASubmittedFormOwnsItAndADraftOfSomebodyElseIsNotTheirs() {
        ValidatableResponse draft = Intake.draft("e-service", Intake.janisForm());
        String id = draft.extract().path("id");
        as("ilze").get("/v1/applications/{id}", id).then().statusCode(404);

        Intake.submit("e-service", id, draft.extract().header("ETag")).statusCode(200);

        as("ilze").get("/v1/applications/{id}", id).then().statusCode(200);
        as("ilze").get("/v1/applications").then().body("items.id", hasItem(id));
        as("peteris").get("/v1/applications/{id}", id).then().statusCode(404);
        as("peteris").get("/v1/applications").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aDraftOfSomebodyElseStaysTheirsWhenItIsWithdrawn() {
        ValidatableResponse draft = Intake.draft("e-service", Intake.janisForm());
        String id = draft.extract().path("id");
        changing("e-service", draft.extract().header("ETag"), Map.of())
                .post("/v1/applications/{id}/withdraw", id)
                .then()
                .statusCode(200);

        as("ilze").get("/v1/applications/{id}", id).then().statusCode(404);
        as("ilze").get("/v1/applications").then().body("items.id", not(hasItem(id)));
        as("e-service").get("/v1/applications").then().body("items.id", hasItem(id));
    }

    @Test
    void auditorsReadEverythingButPersonalCodes() {
        String id = Intake.submit("ilze", Intake.janisForm()).extract().path("id");

        as("andris")
                .get("/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("person.personalCode", equalTo("******-*****"))
                .body("representative.personalCode", equalTo("******-*****"));
        as("ilze")
                .get("/v1/applications/{id}", id)
                .then()
                .body("person.personalCode", equalTo("390000-00001"));
        as("liga")
                .get("/v1/applications/{id}", id)
                .then()
                .body("person.personalCode", equalTo("390000-00001"));
        sending("andris", Map.of()).post("/v1/applications").then().statusCode(403);
    }

    @Test
    void onlyTheSocialServiceLooksUpByPersonalCode() {
        String id = Intake.submit("e-service", Intake.formOf("380000-00027")).extract().path("id");

        sending("liga", Map.of("personalCode", "38000000027", "purpose", "CASE_WORK"))
                .post("/v1/application-searches")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        sending("liga", Map.of("personalCode", "380000-99999", "purpose", "APPEAL"))
                .post("/v1/application-searches")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        sending("liga", Map.of("personalCode", "38000000027"))
                .post("/v1/application-searches")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/purpose"));
        sending("anna", Map.of("personalCode", "38000000027", "purpose", "CASE_WORK"))
                .post("/v1/application-searches")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyWithoutATokenGetsAnywhere() {
        nobody().get("/v1/applications")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        as("karlis").get("/v1/applications").then().statusCode(403);
    }

    @Test
    void listsAreFilteredAndPagedNewestFirst() {
        String older =
                Intake.submit("e-service", Intake.formOf("380000-00028")).extract().path("id");
        String newer =
                Intake.draft("e-service", Intake.formOf("380000-00029")).extract().path("id");

        as("e-service")
                .queryParam("state", "SUBMITTED")
                .queryParam("decideUntil", "2199-01-01")
                .get("/v1/applications")
                .then()
                .body("items.id", hasItem(older))
                .body("items.id", not(hasItem(newer)))
                .body("items.state", everyItem(is("SUBMITTED")));
        String cursor =
                as("e-service")
                        .queryParam("limit", 1)
                        .get("/v1/applications")
                        .then()
                        .body("items", hasSize(1))
                        .body("items.id", hasItems(newer))
                        .extract()
                        .path("nextCursor");
        as("e-service")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/v1/applications")
                .then()
                .body("items.id", hasItems(older));
    }

    @Test
    void untilIsTheLastDay() {
        ValidatableResponse submitted = Intake.submit("e-service", Intake.formOf("380000-00026"));
        LocalDate received = LocalDate.parse(submitted.extract().path("receivedOn"));
        LocalDate deadline = LocalDate.parse(submitted.extract().path("decideBy"));
        String id = submitted.extract().path("id");

        listedUntil("receivedUntil", received).body("items.id", hasItem(id));
        listedUntil("receivedUntil", received.minusDays(1)).body("items.id", not(hasItem(id)));
        listedUntil("decideUntil", deadline).body("items.id", hasItem(id));
        listedUntil("decideUntil", deadline.minusDays(1)).body("items.id", not(hasItem(id)));
    }

    private static ValidatableResponse listedUntil(String parameter, LocalDate day) {
        return as("e-service")
                .queryParam(parameter, day.toString())
                .get("/v1/applications")
                .then()
                .statusCode(200);
    }

    private static JsonPath problem(String persona, String id, String part) {
        return as(persona)
                .get("/v1/applications/" + id + part)
                .then()
                .statusCode(404)
                .extract()
                .jsonPath();
    }
}
