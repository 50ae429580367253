package lv.lidzas.scheduling;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.entry;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.nobody;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.Grants;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class AccessIT {

    private static final List<String> OWNERS = List.of("anna", "ilze", "e-service");

    @Inject OpenBudgets openBudgets;

    private UUID karlis = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void registerKarlisOnce() {
        List<String> own =
                as("karlis")
                        .get("/v1/assistants")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.id");
        if (own.isEmpty()) {
            Map<String, Object> entry = entry("Kārlis");
            entry.put("loginSubject", Tokens.subjectOf("karlis"));
            karlis = register(entry);
        } else {
            karlis = UUID.fromString(own.getFirst());
        }
        other = register("Zane");
    }

    @Test
    void nobodyWithoutATokenGetsAnywhere() {
        for (String path :
                List.of(
                        "/v1/assistants",
                        "/v1/budgets",
                        "/v1/allocations",
                        "/v1/assistants/" + other)) {
            nobody().get(path).then().statusCode(401);
        }
        nobody().contentType("application/json")
                .body(entry("Zane"))
                .post("/v1/assistants")
                .then()
                .statusCode(401);
    }

    @Test
    void ownersDoNotReadTheRegister() {
        for (String owner : OWNERS) {
            as(owner).get("/v1/assistants").then().statusCode(403);
            as(owner).get("/v1/assistants/{id}", other).then().statusCode(403);
            as(owner).get("/v1/assistants/{id}/weeks", other).then().statusCode(403);
            sending(owner, entry("Zane")).post("/v1/assistants").then().statusCode(403);
        }
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        UUID budget = openBudgets.of(Grants.grant(600, ONE_WEEK));
        for (String path :
                List.of(
                        "/v1/assistants",
                        "/v1/assistants/" + other,
                        "/v1/assistants/" + other + "/weeks",
                        "/v1/budgets",
                        "/v1/budgets/" + budget,
                        "/v1/budgets/" + budget + "/proposals",
                        "/v1/allocations")) {
            as("andris").get(path).then().statusCode(200);
        }
        for (String reader : List.of("andris", "karlis", "anna", "ilze", "e-service")) {
            sending(reader, entry("Zane")).post("/v1/assistants").then().statusCode(403);
            sending(reader, Map.of()).put("/v1/assistants/{id}", other).then().statusCode(403);
            sending(reader, Map.of()).post("/v1/allocations").then().statusCode(403);
            sending(reader, Map.of())
                    .post("/v1/allocations/{id}/release", UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aLeadCaseworkerDoesWhatACaseworkerDoes() {
        UUID budget = openBudgets.of(Grants.grant(600, ONE_WEEK));
        String id =
                sending(
                                "dace",
                                Map.of(
                                        "budgetId",
                                        budget,
                                        "assistantId",
                                        other,
                                        "minutesPerWeek",
                                        60))
                        .post("/v1/allocations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");
        as("dace").get("/v1/allocations/{id}", id).then().statusCode(200);
        as("dace").get("/v1/budgets/{id}/proposals", budget).then().statusCode(200);
    }

    @Test
    void anAssistantIsToldWhoLookedAtTheOwnEntry() {
        as("andris").get("/v1/assistants/{id}", karlis).then().statusCode(200);

        await().untilAsserted(() ->
                as("karlis")
                        .get("/v1/looks")
                        .then()
                        .statusCode(200)
                        .body("items.reach", hasItem("AUDITOR")));
    }

    @Test
    void anAssistantSeesTheOwnEntryAndWeeksAndNoOthers() {
        as("karlis").get("/v1/assistants/{id}", karlis).then().statusCode(200);
        as("karlis").get("/v1/assistants/{id}/weeks", karlis).then().statusCode(200);
        as("karlis")
                .get("/v1/assistants")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(karlis.toString())));
        String foreign =
                as("karlis")
                        .get("/v1/assistants/{id}", other)
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString();
        String unknown =
                as("karlis")
                        .get("/v1/assistants/{id}", UUID.randomUUID())
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString();
        assertThat(withoutIds(foreign)).isEqualTo(withoutIds(unknown));
        as("karlis").get("/v1/assistants/{id}/weeks", other).then().statusCode(404);
        as("karlis").get("/v1/budgets").then().statusCode(403);
    }

    @Test
    void anAssistantSeesTheOwnAllocationsAndNoOthers() {
        UUID budget = openBudgets.of(Grants.grant(600, ONE_WEEK));
        String own =
                allocate(budget, karlis, 10)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");
        String foreign =
                allocate(budget, other, 10)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");
        as("karlis").get("/v1/allocations/{id}", own).then().statusCode(200);
        as("karlis").get("/v1/allocations/{id}", foreign).then().statusCode(404);
        as("karlis")
                .queryParam("budgetId", budget)
                .get("/v1/allocations")
                .then()
                .body("items", hasSize(1));
        as("karlis")
                .queryParam("assistantId", other)
                .get("/v1/allocations")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anOwnerSeesTheOwnBudgetAndAllocationsAndNoOthers() {
        UUID annas = openBudgets.filedBy("anna", Grants.grant(600, ONE_WEEK));
        UUID ilzes = openBudgets.filedBy("ilze", Grants.grant(600, ONE_WEEK));
        String allocation =
                allocate(annas, other, 10)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");

        as("anna").get("/v1/budgets/{id}", annas).then().statusCode(200);
        as("anna").get("/v1/allocations/{id}", allocation).then().statusCode(200);
        as("anna")
                .queryParam("budgetId", annas)
                .get("/v1/allocations")
                .then()
                .body("items", hasSize(1));
        as("anna").get("/v1/budgets/{id}", ilzes).then().statusCode(404);
        as("anna").get("/v1/budgets/{id}/proposals", annas).then().statusCode(403);
        as("anna")
                .get("/v1/budgets")
                .then()
                .body("items.id", everyItem(org.hamcrest.Matchers.not(ilzes.toString())));

        as("ilze").get("/v1/allocations/{id}", allocation).then().statusCode(404);
        as("ilze")
                .queryParam("budgetId", annas)
                .get("/v1/allocations")
                .then()
                .body("items", hasSize(0));
        as("e-service").get("/v1/budgets/{id}", annas).then().statusCode(404);
    }

    @Test
    void onPaperThePersonAndTheRepresentativeSeeTheHoursUntilTheRepresentationEnds() {
        Grant childs = Grants.grant(600, ONE_WEEK);
        Party child = OpenBudgets.party("peteris", PartyRole.PERSON);
        Party mother = OpenBudgets.party("ilze", PartyRole.REPRESENTATIVE);
        UUID budget = openBudgets.of(childs);
        String allocation = allocate(budget, other, 10).jsonPath().getString("id");
        as("peteris").get("/v1/budgets/{id}", budget).then().statusCode(404);

        openBudgets.told(childs, 0, child, mother);
        for (String party : List.of("peteris", "ilze")) {
            as(party).get("/v1/budgets/{id}", budget).then().statusCode(200);
            as(party).get("/v1/allocations/{id}", allocation).then().statusCode(200);
            as(party)
                    .queryParam("budgetId", budget)
                    .get("/v1/allocations")
                    .then()
                    .body("items", hasSize(1));
        }
        as("marta").get("/v1/budgets/{id}", budget).then().statusCode(404);

        openBudgets.told(
                childs,
                1,
                child,
                new Party(mother.key(), mother.role(), null, LocalDate.of(2020, 1, 1)));
        as("ilze").get("/v1/budgets/{id}", budget).then().statusCode(404);
        as("ilze").get("/v1/allocations/{id}", allocation).then().statusCode(404);
        as("peteris").get("/v1/budgets/{id}", budget).then().statusCode(200);
    }

    @Test
    void nobodyGivesOrTakesBackHoursInTheirOwnMatter() {
        UUID budget =
                openBudgets.ofCase(
                        Grants.grant(600, ONE_WEEK),
                        OpenBudgets.party("liga", PartyRole.REPRESENTATIVE));
        allocate(budget, other, 10).then().statusCode(403).body("code", equalTo("own-matter"));
        String byDace =
                sending(
                                "dace",
                                Map.of(
                                        "budgetId",
                                        budget,
                                        "assistantId",
                                        other,
                                        "minutesPerWeek",
                                        60))
                        .post("/v1/allocations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");
        Desk.release(byDace, "\"0\"", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("own-matter"));
    }

    @Test
    void whatIsSomebodyElsesAnswersAsTheUnknownDoes() {
        UUID annas = openBudgets.filedBy("anna", Grants.grant(600, ONE_WEEK));
        String allocation = allocate(annas, other, 10).jsonPath().getString("id");

        for (String stranger : List.of("ilze", "e-service", "marta")) {
            assertThat(notFound(stranger, "/v1/budgets/" + annas))
                    .isEqualTo(notFound(stranger, "/v1/budgets/" + UUID.randomUUID()));
        }
        for (String stranger : List.of("ilze", "e-service", "marta", "karlis")) {
            assertThat(notFound(stranger, "/v1/allocations/" + allocation))
                    .isEqualTo(notFound(stranger, "/v1/allocations/" + UUID.randomUUID()));
        }
    }

    private static String notFound(String persona, String path) {
        return withoutIds(as(persona).get(path).then().statusCode(404).extract().asString());
    }

    private static String withoutIds(String problem) {
        return problem.replaceAll("\"(instance|traceId)\":\"[^\"]*\"", "");
    }
}
