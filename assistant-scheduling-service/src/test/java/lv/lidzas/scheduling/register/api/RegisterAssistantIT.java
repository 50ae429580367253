package lv.lidzas.scheduling.register.api;

import static lv.lidzas.scheduling.Desk.entry;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.isProblem;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.lidzas.scheduling.Desk;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.hours.domain.Grants;
import lv.lidzas.scheduling.register.domain.Entries;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RegisterAssistantIT {

    @Inject OpenBudgets openBudgets;

    @Test
    void aRegisteredAssistantIsReadBackAsWritten() {
        UUID id = register(entry("Zane"));
        as("andris")
                .get("/v1/assistants/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("givenName", equalTo("Zane"))
                .body("experience.kind", equalTo("WORK"))
                .body("state", equalTo("ACTIVE"))
                .body("otherMinutesPerWeek", equalTo(0))
                .body("activeUntil", nullValue());
    }

    @Test
    void aRepeatedRegistrationIsOneEntry() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> entry = entry("Mārtiņš");
        JsonPath first =
                as("liga")
                        .contentType("application/json")
                        .body(entry)
                        .header("Idempotency-Key", key)
                        .post("/v1/assistants")
                        .jsonPath();
        JsonPath again =
                as("liga")
                        .contentType("application/json")
                        .body(entry)
                        .header("Idempotency-Key", key)
                        .post("/v1/assistants")
                        .jsonPath();
        assertThat(again.getUUID("id")).isEqualTo(first.getUUID("id"));
    }

    @Test
    void aChangeNeedsTheVersionThatItChanges() {
        Map<String, Object> change = entry("Zane");
        UUID id = register(change);
        change.put("state", "SUSPENDED");
        sending("liga", change).put("/v1/assistants/{id}", id).then().statusCode(428);
        changing("liga", "\"7\"", change).put("/v1/assistants/{id}", id).then().statusCode(412);
        changing("liga", "\"0\"", change)
                .put("/v1/assistants/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("SUSPENDED"));

        change.remove("state");
        changing("liga", "\"1\"", change)
                .put("/v1/assistants/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"));
    }

    @Test
    void aLoginBelongsToOneAssistant() {
        Map<String, Object> entry = entry("Zane");
        entry.put("loginSubject", UUID.randomUUID().toString());
        register(entry);
        entry.put("personalCode", Entries.anotherCode().written());
        sending("liga", entry)
                .post("/v1/assistants")
                .then()
                .statusCode(409)
                .body("code", equalTo("login-taken"));

        Map<String, Object> elina = entry("Elīna");
        UUID other = register(elina);
        entry.put("personalCode", elina.get("personalCode"));
        entry.put("state", "ACTIVE");
        changing("liga", "\"0\"", entry)
                .put("/v1/assistants/{id}", other)
                .then()
                .statusCode(409)
                .body("code", equalTo("login-taken"));
    }

    @Test
    void aHumanIsRegisteredOnce() {
        Map<String, Object> zane = entry("Zane");
        UUID id = register(zane);
        zane.put("givenName", "Žanete");
        zane.put("personalCode", String.valueOf(zane.get("personalCode")).replace("-", ""));
        isProblem(sending("liga", zane).post("/v1/assistants").then(), 409, "already-registered")
                .body("assistantId", equalTo(id.toString()));

        Map<String, Object> elina = entry("Elīna");
        UUID other = register(elina);
        elina.put("personalCode", zane.get("personalCode"));
        isProblem(
                        changing("liga", "\"0\"", elina).put("/v1/assistants/{id}", other).then(),
                        409,
                        "already-registered")
                .body("assistantId", equalTo(id.toString()));
    }

    @Test
    void aChangedCodeStaysWithItsEntry() {
        Map<String, Object> zane = entry("Zane");
        UUID id = register(zane);
        Object old = zane.put("personalCode", Entries.anotherCode().written());
        changing("liga", "\"0\"", zane)
                .put("/v1/assistants/{id}", id)
                .then()
                .statusCode(200)
                .body("personalCode", equalTo(zane.get("personalCode")));
        zane.put("personalCode", old);
        zane.put("givenName", "Elīna");
        register(zane);
    }

    @Test
    void manyDesksThatRegisterTheSameHumanMakeOneEntry() throws Exception {
        Map<String, Object> zane = entry("Zane");
        Callable<Integer> desk = () -> sending("liga", zane).post("/v1/assistants").statusCode();
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses =
                    desks.invokeAll(Collections.nCopies(8, desk)).stream()
                            .map(Future::resultNow)
                            .toList();
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        }
    }

    @Test
    void anAuditorReadsNoCode() {
        UUID id = register("Zane");
        as("andris")
                .get("/v1/assistants/{id}", id)
                .then()
                .statusCode(200)
                .body("personalCode", equalTo("******-*****"));
    }

    @Test
    void theListIsPagedNewestFirst() {
        String first = register("Zane").toString();
        String second = register("Elīna").toString();
        JsonPath page = as("liga").queryParam("limit", 1).get("/v1/assistants").jsonPath();
        assertThat(page.getString("items[0].id")).isEqualTo(second);
        as("liga")
                .queryParam("limit", 1)
                .queryParam("cursor", page.getString("nextCursor"))
                .get("/v1/assistants")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(first));
    }

    @Test
    void theListFindsWhoHasRoomInAWeek() {
        String free = register("Zane").toString();
        UUID booked = register("Elīna");
        UUID budget = openBudgets.of(Grants.grant(2400, Weeks.ONE_WEEK));
        Desk.allocate(budget, booked, 1801).then().statusCode(201);
        as("liga")
                .queryParam("state", "ACTIVE")
                .queryParam("freeMinutesAtLeast", 600)
                .queryParam("freeInWeekOf", "2026-12-10")
                .queryParam("limit", 200)
                .get("/v1/assistants")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(free))
                .body("items.id", not(hasItem(booked.toString())))
                .body("items.state", everyItem(equalTo("ACTIVE")));
    }

    @Test
    void theWeeksShowWhatIsBookedAndWhatIsFree() {
        Map<String, Object> elsewhereToo = entry("Rihards");
        elsewhereToo.put("otherMinutesPerWeek", 400);
        UUID id = register(elsewhereToo);
        Desk.allocate(openBudgets.of(Grants.grant(1200, Weeks.ONE_WEEK)), id, 500)
                .then()
                .statusCode(201);
        as("liga")
                .queryParam("first", "2026-12-06")
                .queryParam("last", "2026-12-07")
                .get("/v1/assistants/{id}/weeks", id)
                .then()
                .statusCode(200)
                .body("weeks.week", equalTo(java.util.List.of("2026-W49", "2026-W50")))
                .body("weeks.bookedMinutes", equalTo(java.util.List.of(0, 500)))
                .body("weeks.freeMinutes", equalTo(java.util.List.of(2000, 1500)))
                .body("weeks.limitMinutes", equalTo(java.util.List.of(2000, 2000)));
    }

    @Test
    void aDeclarationThatFitsIsHeldFromThenOn() {
        Map<String, Object> change = entry("Rihards");
        UUID id = register(change);
        UUID budget = openBudgets.of(Grants.grant(2400, Weeks.ONE_WEEK));
        Desk.allocate(budget, id, 1000).then().statusCode(201);
        change.put("state", "ACTIVE");
        change.put("otherMinutesPerWeek", 1400);
        changing("liga", "\"0\"", change).put("/v1/assistants/{id}", id).then().statusCode(200);
        Desk.allocate(budget, id, 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("assistant-hours-exhausted"))
                .body("freeMinutes", equalTo(0))
                .body("limitMinutes", equalTo(1000));
    }
}
