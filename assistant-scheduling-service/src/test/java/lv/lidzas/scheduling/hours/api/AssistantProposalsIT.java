package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** Whom a caseworker is shown for a budget that waits. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class AssistantProposalsIT {

    @Inject OpenBudgets openBudgets;

    @Test
    void theWishedForAssistantIsProposedFirstThenThoseWithMostFreeMinutes() {
        UUID full = register("Zane");
        UUID someRoom = register("Elīna");
        UUID muchRoom = register("Rihards");
        allocate(openBudgets.of(grant(2400, ONE_WEEK)), full, 2400).then().statusCode(201);
        allocate(openBudgets.of(grant(2400, ONE_WEEK)), someRoom, 2399).then().statusCode(201);
        UUID budget = openBudgets.of(grant(300, ONE_WEEK), full);

        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("proposalNeeded", equalTo(true))
                .body("proposalReason", equalTo("ASSISTANT_FULL"));
        List<Map<String, Object>> proposals =
                as("liga")
                        .queryParam("limit", 50)
                        .get("/v1/budgets/{id}/proposals", budget)
                        .then()
                        .statusCode(200)
                        .body("items[0].assistantId", equalTo(full.toString()))
                        .body("items[0].wishedFor", equalTo(true))
                        .body("items[0].freeMinutesPerWeek", equalTo(0))
                        .extract()
                        .jsonPath()
                        .getList("items");
        List<Integer> others =
                proposals.stream()
                        .skip(1)
                        .map(it -> (Integer) it.get("freeMinutesPerWeek"))
                        .toList();
        assertThat(others).isSortedAccordingTo(Comparator.reverseOrder()).doesNotContain(0);
        assertThat(others.getFirst()).isEqualTo(2400);
        assertThat(muchRoom).isNotNull();
        as("liga")
                .queryParam("limit", 1)
                .get("/v1/budgets/{id}/proposals", budget)
                .then()
                .body("items", hasSize(1))
                .body("items[0].wishedFor", equalTo(true));
    }

    @Test
    void aBudgetWithoutAWishNamesNobodyAsWishedFor() {
        register("Zane");
        UUID budget = openBudgets.of(grant(300, ONE_WEEK));
        as("liga")
                .get("/v1/budgets/{id}/proposals", budget)
                .then()
                .statusCode(200)
                .body("items.wishedFor.findAll { it }", hasSize(0));
        as("liga").get("/v1/budgets/{id}", budget).then().body("wishedAssistantId", nullValue());
    }
}
