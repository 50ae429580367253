package lv.lidzas.eligibility.checks.api;

import static lv.lidzas.testkit.Http.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** Anybody may ask, nobody can be named, and faults are told with their place. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class EligibilityChecksIT {

    private static final Map<String, Object> ANNA =
            Map.of(
                    "bornOn",
                    "1985-03-14",
                    "declaredInMunicipality",
                    true,
                    "disabilityGroup",
                    "II",
                    "limitations",
                    List.of("MOBILITY"),
                    "documents",
                    List.of("OPINION_ASSISTANT_NEED"),
                    "purposes",
                    List.of("WORK"),
                    "day",
                    "2026-11-23");

    @Test
    void anybodyLearnsWhatTheRulesGiveAndWhatIsLacking() {
        JsonPath checked = ok(ANNA);

        assertThat(checked.getString("ruleSetId")).isEqualTo("MK942-2016");
        assertThat(checked.getString("outcome")).isEqualTo("UNCLEAR");
        assertThat(checked.getList("missingDocuments")).containsExactly("CONFIRMATION_EMPLOYER");
        assertThat(checked.getList("requiredDocuments.kind"))
                .containsExactly("OPINION_ASSISTANT_NEED", "CONFIRMATION_EMPLOYER");
        assertThat(checked.getList("toGrant.ways[0].changes.document"))
                .containsExactly("CONFIRMATION_EMPLOYER");
        assertThat(checked.getString("notice")).contains("no decision");
        assertThat(checked.getMap("general")).doesNotContainKey("evidence");
    }

    @Test
    void everyRuleSetThatIsShownMayBeNamed() {
        JsonPath checked =
                ok(
                        with(
                                Map.of(
                                        "ruleSetId",
                                        "MK316-2022",
                                        "documents",
                                        List.of("DISABILITY_DECISION", "CONFIRMATION_EMPLOYER"))));

        assertThat(checked.getString("ruleSetId")).isEqualTo("MK316-2022");
        assertThat(checked.getList("toGrant.ways[0].changes.kind")).containsExactly("JUDGED");
        assertThat(pointers(with(Map.of("ruleSetId", "MK316-2030")))).containsExactly("/ruleSetId");
    }

    @Test
    void faultsAreToldWithTheirPlace() {
        assertThat(pointers(Map.of())).contains("/bornOn", "/declaredInMunicipality", "/purposes");
        assertThat(pointers(with(Map.of("personalCode", "390101-10001"))))
                .containsExactly("/personalCode");
        assertThat(pointers(with(Map.of("name", "Anna")))).containsExactly("/name");
        assertThat(pointers(with(Map.of("purposes", List.of("WORK", "SKIING")))))
                .containsExactly("/purposes/1");
        assertThat(pointers(with(Map.of("purposes", List.of())))).containsExactly("/purposes");
        assertThat(pointers(with(Map.of("disabilityGroup", "IV"))))
                .containsExactly("/disabilityGroup");
        assertThat(pointers(with(Map.of("bornOn", "2026-11-24")))).containsExactly("/bornOn");
        assertThat(pointers(with(Map.of("bornOn", "1985-02-30")))).containsExactly("/bornOn");
        assertThat(pointers(with(Map.of("documents", List.of("PASSPORT")))))
                .containsExactly("/documents/0");
    }

    private static Map<String, Object> with(Map<String, Object> others) {
        Map<String, Object> facts = new HashMap<>(ANNA);
        facts.putAll(others);
        return facts;
    }

    private static JsonPath ok(Map<String, Object> facts) {
        return sent(facts).then().statusCode(200).extract().jsonPath();
    }

    private static List<String> pointers(Map<String, Object> facts) {
        return sent(facts).then().statusCode(400).extract().path("errors.pointer");
    }

    private static Response sent(Map<String, Object> facts) {
        return nobody().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(facts)
                .post("/v1/eligibility-checks");
    }
}
