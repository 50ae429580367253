package lv.lidzas.scheduling.choices.api;

import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.Desk;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.erasure.usecase.EraseClient;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.usecase.FollowHuman;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** Persons say whom they want as assistants, and allocations follow it. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ChoicesIT {

    private static final String CHOICES = "/v1/budgets/{id}/assistant-choices";

    @Inject OpenBudgets openBudgets;
    @Inject EraseClient eraseClient;
    @Inject FollowHuman followHuman;

    @Test
    void whoIsNotWantedIsNeitherProposedNorAllocatedAndThePreferredComeFirst() {
        UUID dear = register("Zane");
        UUID unwanted = register("Dace");
        UUID budget = openBudgets.filedBy("anna", grant(300, A_YEAR));
        read("anna", budget).body("preferred", empty()).header("ETag", equalTo("\"0\""));

        state("anna", budget, 0, List.of(dear), List.of(unwanted))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));

        List<String> proposed =
                as("liga")
                        .get("/v1/budgets/{id}/proposals", budget)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.assistantId");
        assertThat(proposed).first().isEqualTo(dear.toString());
        assertThat(proposed).doesNotContain(unwanted.toString());
        isProblem(Desk.allocate(budget, unwanted, 60).then(), 409, "assistant-blocked");
        Desk.allocate(budget, dear, 60).then().statusCode(201);
    }

    @Test
    void aWishForSomebodyNotWantedWaitsForACaseworker() {
        UUID unwanted = register("Ilze");
        Grant first = grant(300, A_YEAR);
        UUID budget = openBudgets.filedBy("anna", first);
        state("anna", budget, 0, List.of(), List.of(unwanted)).statusCode(200);

        UUID second = openBudgets.of(grantOf(first.personId()), unwanted);

        as("liga")
                .get("/v1/budgets/{id}", second)
                .then()
                .statusCode(200)
                .body("proposalReason", equalTo("ASSISTANT_BLOCKED"));
    }

    @Test
    void whatIsStatedOfOneRecordCountsForTheHuman() {
        UUID unwanted = register("Ruta");
        Grant one = grant(300, A_YEAR);
        Grant other = grant(300, A_YEAR);
        UUID budget = openBudgets.filedBy("anna", one);
        UUID another = openBudgets.filedBy("anna", other);
        state("anna", budget, 0, List.of(), List.of(unwanted)).statusCode(200);

        followHuman.handle(one.personId(), other.personId());

        isProblem(Desk.allocate(another, unwanted, 60).then(), 409, "assistant-blocked");
        state("anna", another, 0, List.of(unwanted), List.of()).statusCode(200);
        read("anna", budget)
                .body("blocked", empty())
                .body("preferred", contains(unwanted.toString()));
    }

    @Test
    void othersDoNotKnowOfItAndNothingFalseIsKept() {
        UUID zane = register("Zane");
        UUID budget = openBudgets.filedBy("anna", grant(300, A_YEAR));

        as("ilze").get(CHOICES, budget).then().statusCode(404);
        as("karlis").get(CHOICES, budget).then().statusCode(403);
        state("ilze", budget, 0, List.of(zane), List.of()).statusCode(404);
        state("andris", budget, 0, List.of(zane), List.of()).statusCode(403);
        isProblem(
                        state("anna", budget, 0, List.of(zane, UUID.randomUUID()), List.of()),
                        422,
                        "choice-unknown-assistant")
                .body("errors.pointer", contains("/preferred/1"));
        isProblem(
                        state("anna", budget, 0, List.of(zane), List.of(zane)),
                        422,
                        "choice-contradiction")
                .body("errors.pointer", contains("/blocked/0"));
        state("anna", budget, 1, List.of(zane), List.of()).statusCode(412);
        changing("anna", "\"0\"", Map.of("preferred", List.of()))
                .put(CHOICES, budget)
                .then()
                .statusCode(400);
        read("liga", budget).body("preferred", empty()).body("blocked", empty());
    }

    @Test
    void itGoesWithThePerson() {
        UUID zane = register("Zane");
        Grant grant = grant(300, A_YEAR);
        UUID budget = openBudgets.filedBy("anna", grant);
        state("anna", budget, 0, List.of(), List.of(zane)).statusCode(200);

        eraseClient.handle(grant.personId());

        read("liga", budget).body("blocked", empty());
    }

    private static Grant grantOf(UUID person) {
        return grantTo(person, 300, A_YEAR);
    }

    private static ValidatableResponse read(String persona, UUID budget) {
        return as(persona).get(CHOICES, budget).then().statusCode(200);
    }

    private static ValidatableResponse state(
            String persona, UUID budget, int version, List<UUID> preferred, List<UUID> blocked) {
        return changing(
                        persona,
                        "\"" + version + "\"",
                        Map.of("preferred", preferred, "blocked", blocked))
                .put(CHOICES, budget)
                .then();
    }
}
