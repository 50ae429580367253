package lv.lidzas.eligibility.rulesets.messaging;

import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import lv.lidzas.contracts.Topics;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rulesets.usecase.PublishRuleSets;
import lv.lidzas.kit.events.KafkaClients;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The rule set is told to the other services at start and shown to everybody who asks. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RuleSetsIT {

    @Inject PublishRuleSets publish;
    @Inject RuleSetTopic topic;
    @Inject KafkaClients kafka;

    @Test
    void theRuleSetIsPublishedAtTheFirstStartAndNotAtTheNext() {
        try (Topic ruleSets = Topic.of(Topics.RULE_SET)) {
            String told = ruleSets.await("MK942-2016", 1).getFirst().value();

            assertThat(told)
                    .contains("lv.lidzas.eligibility.rule-set-published.v1")
                    .contains(
                            "HIGHER_EDUCATION", "CONFIRMATION_DAY_CENTRE", "OPINION_SPECIAL_CARE");
            publish.handle(topic.held());
            Awaitility.await()
                    .during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(ruleSets.records("MK942-2016")).hasSize(1));
        }
    }

    @Test
    void whenKafkaLostTheTopicTheRuleSetIsToldAgainAtTheNextStart()
            throws InterruptedException, ExecutionException {
        try (Topic ruleSets = Topic.of(Topics.RULE_SET)) {
            ruleSets.await("MK942-2016", 1);
        }
        assertThat(topic.held()).containsExactly(new RuleSetId("MK942-2016"));
        try (Admin admin = kafka.admin()) {
            admin.deleteTopics(List.of(Topics.RULE_SET)).all().get();
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> topic.held().isEmpty());

        try (Topic empty = Topic.of(Topics.RULE_SET)) {
            publish.handle(topic.held());

            assertThat(empty.await("MK942-2016", 1)).hasSize(1);
        }
    }

    @Test
    void anAssistantMayReadTheLaw() {
        JsonPath rules =
                Api.get("karlis", "/v1/rule-sets/MK942-2016")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(rules.getList("purposes.purpose")).hasSize(7);
        assertThat(rules.getInt("purposes[6].timeMax.minutes")).isEqualTo(120);
        assertThat(rules.getList("requiredDocuments")).hasSize(7);
        assertThat(rules.getString("general.parts[0].text"))
                .isEqualTo(
                        "Persona pieder pie kādas no grupām, kurām ir tiesības saņemt pakalpojumu");
    }

    @Test
    void aMalformedLanguageHeaderDoesNoHarm() {
        as("karlis", "en;q=2").get("/v1/rule-sets/MK942-2016").then().statusCode(200);
    }

    @Test
    void anUnknownRuleSetIsUnknown() {
        assertThat(Api.get("anna", "/v1/rule-sets/MK943-2016").statusCode()).isEqualTo(404);
    }
}
