package lv.lidzas.intake.duplicates.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class PersonMatchesIT {

    private static final String OLD_CODE = "030241-10001";
    private static final String NEW_CODE = "330000-00071";

    @Test
    void aChangedCodeIsShownToStaffAndLinkedAndPartedAgain() {
        String first = submitted(OLD_CODE, "Dzidra");
        String second = submitted(NEW_CODE, "DZIDRA");
        as("liga")
                .get("/v1/applications/{id}", second)
                .then()
                .body("warnings.code", hasItem("person-may-have-another-record"))
                .body("warnings.code", not(hasItem("open-application-exists")));
        as("e-service")
                .get("/v1/applications/{id}", second)
                .then()
                .body("warnings.code", not(hasItem("person-may-have-another-record")));

        Map<String, Object> match = match(personOf(second));
        assertThat(match).containsEntry("codeProbablyChanged", true).containsEntry("state", "OPEN");
        String id = (String) match.get("id");
        judge(id, "SAME", 200);
        judge(id, "SAME", 409);

        as("liga")
                .get("/v1/applications/{id}", second)
                .then()
                .body("warnings.code", hasItem("open-application-exists"))
                .body("warnings.code", not(hasItem("person-may-have-another-record")));
        found(OLD_CODE, first, second);
        found(NEW_CODE, first, second);
        String person = personOf(second);
        changing("liga", as("liga").get("/v1/applications/" + second).header("ETag"), Map.of())
                .post("/v1/applications/{id}/withdraw", second)
                .then()
                .statusCode(200);
        erase(person, 409);

        judge(id, "NOT_THE_SAME", 200);
        sending("liga", Map.of("personalCode", OLD_CODE, "purpose", "DATA_QUALITY"))
                .post("/v1/application-searches")
                .then()
                .body("items.id", hasItem(first))
                .body("items.id", not(hasItem(second)));

        erase(person, 200);
        as("liga")
                .get("/v1/person-matches?state=NOT_THE_SAME")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.id == '" + id + "' }.toString()",
                        not(containsString(NEW_CODE)));
    }

    @Test
    void onlyStaffSeeAndJudgeMatches() {
        as("anna").get("/v1/person-matches").then().statusCode(403);
        sending("anna", Map.of("verdict", "SAME", "reason", "x"))
                .post("/v1/person-matches/{id}/verdict", "01980000-0000-7000-8000-000000000011")
                .then()
                .statusCode(403);
        judge("01980000-0000-7000-8000-000000000011", "SAME", 404);
        sending("liga", Map.of("verdict", "SAME", "reason", " "))
                .post("/v1/person-matches/{id}/verdict", "01980000-0000-7000-8000-000000000011")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
    }

    private static void found(String code, String... applications) {
        sending("liga", Map.of("personalCode", code, "purpose", "DATA_QUALITY"))
                .post("/v1/application-searches")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(applications));
    }

    private static void erase(String person, int status) {
        sending("dace", Map.of("ground", "NO_LONGER_NEEDED", "reason", "Termiņš ir beidzies."))
                .post("/v1/persons/{id}/erasure", person)
                .then()
                .statusCode(status);
    }

    private static void judge(String match, String verdict, int status) {
        sending("liga", Map.of("verdict", verdict, "reason", "Fizisko personu reģistrs."))
                .post("/v1/person-matches/{id}/verdict", match)
                .then()
                .statusCode(status);
        if (status == 200) {
            as("liga")
                    .get("/v1/person-matches?state=" + verdict)
                    .then()
                    .body("items.id", hasItem(match))
                    .body("items.find { it.id == '" + match + "' }.state", equalTo(verdict));
        }
    }

    private static Map<String, Object> match(String person) {
        List<Map<String, Object>> all =
                as("liga").get("/v1/person-matches?state=OPEN").then().extract().path("items");
        return all.stream()
                .filter(it ->
                        person.equals(((Map<?, ?>) it.get("one")).get("personId"))
                                || person.equals(((Map<?, ?>) it.get("other")).get("personId")))
                .findFirst()
                .orElseThrow();
    }

    private static String personOf(String application) {
        return as("liga")
                .get("/v1/applications/{id}", application)
                .then()
                .extract()
                .path("personId");
    }

    private static String submitted(String code, String givenName) {
        Map<String, Object> form = Intake.formOf(code);
        form.put("person", Intake.person(givenName, "Paraudziņa", code, "1941-02-03"));
        return Intake.submit("e-service", form).extract().path("id");
    }
}
