package lv.lidzas.scheduling.register.api;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.entry;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.nobody;
import static lv.lidzas.testkit.Http.sending;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** A caseworker finds out whom an application named in words. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class NamesakesIT {

    @Inject OpenBudgets openBudgets;

    @Test
    void namesakesAreFoundWithAndWithoutMarksInAnyOrder() {
        UUID older = register(named("Ģirts", "Vārdabrālis-Ķēniņš"));
        Map<String, Object> suspended = named("Girts", "Vardabralis Kenins");
        suspended.put("state", "SUSPENDED");
        UUID newer = register(suspended);
        register(named("Ģirts", "Vārdabrālis"));

        for (String written :
                new String[] {
                    "Ģirts Vārdabrālis-Ķēniņš", "KENINS  VARDABRALIS girts",
                }) {
            find("liga", written)
                    .statusCode(200)
                    .body("items.id", contains(newer.toString(), older.toString()))
                    .body("items.state", contains("SUSPENDED", "ACTIVE"))
                    .body("items[1].familyName", equalTo("Vārdabrālis-Ķēniņš"))
                    .body("items[0].personalCode", nullValue())
                    .body("items[0].phone", nullValue());
        }
        find("liga", "Ģirts").statusCode(200).body("items", empty());
        as("liga")
                .contentType("application/json")
                .body(Map.of("name", "Ģirts Vārdabrālis-Ķēniņš"))
                .queryParam("limit", 1)
                .post("/v1/assistants/namesakes")
                .then()
                .statusCode(200)
                .body("items.id", contains(newer.toString()));
    }

    @Test
    void whoIsCalledOtherwiseOrErasedIsFoundNoMore() {
        Map<String, Object> entry = named("Bārbala", "Pārdēvētā");
        UUID id = register(entry);
        entry.put("familyName", "Jaunvārde");
        changing("liga", "\"0\"", entry).put("/v1/assistants/{id}", id).then().statusCode(200);

        find("liga", "Bārbala Pārdēvētā").body("items", empty());
        find("dace", "Barbala Jaunvarde").body("items.id", contains(id.toString()));
        sending("dace", Map.of("ground", "NO_LONGER_NEEDED", "reason", "Termiņš ir beidzies."))
                .post("/v1/assistants/{id}/erasure", id)
                .then()
                .statusCode(200);
        find("dace", "Barbala Jaunvarde").statusCode(200).body("items", empty());
    }

    @Test
    void nobodyButStaffAsks() {
        for (String other : new String[] {"anna", "ilze", "e-service", "karlis", "andris"}) {
            find(other, "Zane Paraugs").statusCode(403);
        }
        nobody().contentType("application/json")
                .body(Map.of("name", "Zane Paraugs"))
                .post("/v1/assistants/namesakes")
                .then()
                .statusCode(401);
        for (String bad : new String[] {"", "12", "-"}) {
            find("liga", bad).statusCode(400);
        }
        sending("liga", Map.of()).post("/v1/assistants/namesakes").then().statusCode(400);
    }

    @Test
    void whoIsFoundIsToldWhoLooked() {
        Map<String, Object> entry = named("Meklētā", "Parauga");
        register(entry);
        find("liga", "Mekleta Parauga").statusCode(200);

        await().untilAsserted(() ->
                as("marta&groups=assistant&personal_code=" + entry.get("personalCode"))
                        .get("/v1/looks")
                        .then()
                        .body(
                                "items.what",
                                hasItem("Looked for a name in the register of assistants")));
    }

    @Test
    void whoeverIsMeantGetsTheHoursAndTheBudgetWaitsNoMore() {
        UUID budget = openBudgets.wishedInWords(grant(600, ONE_WEEK));
        as("liga")
                .get("/v1/budgets/{id}/proposals", budget)
                .then()
                .statusCode(200)
                .body("proposalReason", equalTo("WISHED_BY_NAME"));
        find("liga", "Kārlis Vēlētais").body("items", empty());
        UUID karlis = register(named("Kārlis", "Vēlētais"));
        find("liga", "Karlis Veletais").body("items.id", contains(karlis.toString()));

        allocate(budget, karlis, 600).then().statusCode(201);

        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("proposalNeeded", equalTo(false))
                .body("proposalReason", nullValue())
                .body("wishedByName", equalTo(true));
        as("liga")
                .get("/v1/budgets/{id}/proposals", budget)
                .then()
                .body("proposalReason", nullValue());
    }

    private static ValidatableResponse find(String persona, String name) {
        return sending(persona, Map.of("name", name)).post("/v1/assistants/namesakes").then();
    }

    private static Map<String, Object> named(String givenName, String familyName) {
        Map<String, Object> entry = entry(givenName);
        entry.put("familyName", familyName);
        return entry;
    }
}
