package lv.lidzas.scheduling.hours.messaging;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.contracts.eligibility.v1.GrantedTime;
import lv.lidzas.contracts.eligibility.v1.Per;
import lv.lidzas.contracts.intake.v1.ApplicationCompleted;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.ChannelCode;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DecisionEventsConsumerIT {

    @Test
    void aDecisionOpensABudgetAndTheWishedForAssistantGetsTheHours() {
        UUID zane = register("Zane");
        DecisionIssued decision = granted();
        wish(decision, zane);
        send(decision, UUID.randomUUID());

        String budget = budgetOf(decision);
        awaitAllocationOf(budget);
        as("anna")
                .get("/v1/budgets/{id}", budget)
                .then()
                .statusCode(200)
                .body("decisionId", equalTo(decision.decisionId().toString()))
                .body("proposalNeeded", equalTo(false))
                .body("allocatedMinutesPerWeek", equalTo(1200));
        try (Topic topic = Topic.of(Topics.HOUR_BUDGET)) {
            List<ConsumerRecord<String, String>> told = topic.await(budget, 2);
            assertThat(told.get(0).value())
                    .contains("hour-budget-opened.v1", decision.applicationId().toString());
            assertThat(told.get(1).value())
                    .contains(
                            "hours-allocated.v1",
                            zane.toString(),
                            "\"minutes\":1200",
                            "\"per\":\"WEEK\"");
            assertThat(told.toString()).doesNotContain("Zane", "Paraugs", "20000001");
        }
    }

    @Test
    void aDecisionThatIsToldAgainHasItsEffectOnce() {
        UUID zane = register("Zane");
        DecisionIssued decision = granted();
        UUID event = UUID.randomUUID();
        send(decision, event);
        send(decision, event);
        wish(decision, zane);
        wish(decision, zane);
        send(decision, UUID.randomUUID());
        String budget = budgetOf(decision);
        awaitAllocationOf(budget);
        DecisionIssued marker = granted();
        send(marker, UUID.randomUUID(), decision.decisionId());
        budgetOf(marker);

        assertThat(ids("/v1/budgets?applicationId=" + decision.applicationId())).hasSize(1);
        assertThat(ids("/v1/allocations?budgetId=" + budget)).hasSize(1);
        try (Topic topic = Topic.of(Topics.HOUR_BUDGET)) {
            assertThat(topic.await(budget, 2)).hasSize(2);
        }
    }

    @Test
    void aRefusalOpensNothingAndWhatIsUnreadableDoesNotStopTheChannel() {
        DecisionIssued refused =
                new DecisionIssued(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        DecisionResultCode.REFUSED,
                        "MK942-2016",
                        List.of(),
                        null,
                        null,
                        null,
                        Weeks.TODAY);
        DecisionIssued after = granted();
        UUID key = after.decisionId();
        send(refused, UUID.randomUUID(), key);
        try (Topic topic = Topic.of(Topics.DECISION)) {
            topic.send(key.toString(), "{ this is no event");
        }
        send(after, UUID.randomUUID(), key);

        budgetOf(after);
        assertThat(ids("/v1/budgets?applicationId=" + refused.applicationId())).isEmpty();
    }

    @Test
    void whatHappensToAnApplicationLaterIsPassedOver() {
        UUID application = UUID.randomUUID();
        for (Record later :
                List.of(
                        new ApplicationCompleted(application),
                        new ApplicationWithdrawn(application))) {
            send(Topics.APPLICATION, application, UUID.randomUUID(), "application-service", later);
        }
        try (Topic applications = Topic.of(Topics.APPLICATION);
                Topic deadLetters = Topic.of("assistant-scheduling-service.dead-letter.v1")) {
            applications.send(application.toString(), "{ the only one that nobody can handle");

            assertThat(deadLetters.await(application.toString(), 1)).hasSize(1);
        }
    }

    @Test
    void timeByTheMonthGoesToTheWishedForAssistantByTheMonth() {
        UUID zane = register("Zane");
        DecisionIssued decision = granted(new GrantedTime(4800, Per.MONTH));
        wish(decision, zane);
        send(decision, UUID.randomUUID());

        String budget = budgetOf(decision);
        awaitAllocationOf(budget);
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .statusCode(200)
                .body("proposalNeeded", equalTo(false))
                .body("allocatedMinutesPerMonth", equalTo(4800));
        try (Topic topic = Topic.of(Topics.HOUR_BUDGET)) {
            assertThat(topic.await(budget, 2).get(1).value())
                    .contains("hours-allocated.v1", "\"minutes\":4800", "\"per\":\"MONTH\"");
        }
    }

    private static DecisionIssued granted() {
        return granted(new GrantedTime(1200, Per.WEEK));
    }

    private static DecisionIssued granted(GrantedTime time) {
        return new DecisionIssued(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                DecisionResultCode.GRANTED,
                "MK942-2016",
                List.of(new PurposeCode("WORK")),
                time,
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2027, 11, 29),
                Weeks.TODAY);
    }

    @Test
    void aWishThatArrivesAfterTheDecisionIsFollowed() {
        UUID zane = register("Zane");
        DecisionIssued decision = granted();
        send(decision, UUID.randomUUID());
        String budget = budgetOf(decision);
        assertThat(ids("/v1/allocations?budgetId=" + budget)).isEmpty();

        wish(decision, zane);
        awaitAllocationOf(budget);
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("wishedAssistantId", equalTo(zane.toString()))
                .body("proposalNeeded", equalTo(false));
    }

    @Test
    void aWishInWordsWaitsForACaseworkerUntilTheHoursAreGiven() {
        DecisionIssued decision = granted();
        send(decision, UUID.randomUUID());
        String budget = budgetOf(decision);

        submitted(decision, null, true);

        await("the wish")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        as("liga")
                                .get("/v1/budgets/{id}", budget)
                                .then()
                                .body("proposalReason", equalTo("WISHED_BY_NAME"))
                                .body("wishedByName", equalTo(true))
                                .body("wishedAssistantId", nullValue()));
        as("liga")
                .get("/v1/budgets/{id}/proposals", budget)
                .then()
                .statusCode(200)
                .body("proposalReason", equalTo("WISHED_BY_NAME"));
        allocate(UUID.fromString(budget), register("Zane"), 1200).then().statusCode(201);
        as("liga")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("proposalNeeded", equalTo(false))
                .body("proposalReason", nullValue())
                .body("wishedByName", equalTo(true));
    }

    private static void wish(DecisionIssued decision, UUID assistant) {
        submitted(decision, assistant, false);
    }

    private static void submitted(
            DecisionIssued decision, @Nullable UUID assistant, boolean wishedInWords) {
        send(
                Topics.APPLICATION,
                decision.applicationId(),
                UUID.randomUUID(),
                "application-service",
                new ApplicationSubmitted(
                        decision.applicationId(),
                        decision.personId(),
                        null,
                        List.of(
                                new CaseParty(
                                        Tokens.keyOf("anna"), PartyRoleCode.SUBMITTER, null, null)),
                        LocalDate.of(2018, 5, 4),
                        decision.purposes(),
                        false,
                        true,
                        assistant,
                        wishedInWords,
                        ChannelCode.ELECTRONIC,
                        Weeks.TODAY,
                        Weeks.TODAY.plusDays(30),
                        null));
    }

    private static void send(DecisionIssued decision, UUID event) {
        send(decision, event, decision.decisionId());
    }

    private static void send(DecisionIssued decision, UUID event, UUID key) {
        send(Topics.DECISION, key, event, "eligibility-service", decision);
    }

    private static void send(String topic, UUID key, UUID event, String sender, Record contract) {
        Envelope envelope =
                new Envelope(
                        event,
                        Contracts.typeOf(contract.getClass()),
                        key.toString(),
                        Weeks.NOW,
                        key.toString(),
                        null,
                        "LUDZA");
        try (Topic messages = Topic.of(topic)) {
            messages.send(
                    key.toString(),
                    EventJson.write(envelope, URI.create("/lidzas/LUDZA/" + sender), contract));
        }
    }

    private static void awaitAllocationOf(String budget) {
        await("an allocation from the budget")
                .atMost(Duration.ofMinutes(1))
                .until(() -> ids("/v1/allocations?budgetId=" + budget), ids -> !ids.isEmpty());
    }

    private static String budgetOf(DecisionIssued decision) {
        return await("the budget of the decision")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> ids("/v1/budgets?applicationId=" + decision.applicationId()),
                        ids -> !ids.isEmpty())
                .getFirst();
    }

    private static List<String> ids(String path) {
        return as("liga").get(path).then().statusCode(200).extract().jsonPath().getList("items.id");
    }
}
