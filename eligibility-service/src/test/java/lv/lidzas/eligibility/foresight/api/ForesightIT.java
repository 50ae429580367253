package lv.lidzas.eligibility.foresight.api;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.documents.v1.RejectionReasonCode;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.eligibility.foresight.messaging.ForesightRound;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What ends soon, over HTTP, real PostgreSQL and the real broker. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ForesightIT {

    private static final Map<String, Object> WISH =
            Map.of("kind", "END", "reasoning", "Sintētiska vēlme.");

    private final Events anna = Events.filedBy("anna");
    private final UUID opinion = UUID.randomUUID();

    @Inject ForesightRound round;
    @Inject LegalClock clock;

    @Test
    void whatEndsIsListedAndToldOnceHoweverManyLook() throws Exception {
        LocalDate lastDay = clock.today().plusDays(25);
        String grant = granted(lastDay);

        Api.atOnce(
                4,
                () -> {
                    round.handle();
                    return true;
                });
        round.handle();

        assertThat(ends().<Map<String, Object>>getList("items"))
                .extracting(it -> it.get("kind"), it -> it.get("day"), it -> it.get("subjectId"))
                .containsExactlyInAnyOrder(
                        tuple("OPINION", lastDay.toString(), opinion.toString()),
                        tuple("GRANT", lastDay.toString(), grant));
        assertThat(
                        Api.get("liga", list() + "&until=" + lastDay.minusDays(1))
                                .jsonPath()
                                .getList("items"))
                .isEmpty();
        assertThat(Api.get("liga", list() + "&kind=CHILDHOOD").jsonPath().getList("items"))
                .isEmpty();
        assertThat(Api.get("anna", list()).statusCode()).isEqualTo(403);
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            List<String> told =
                    decisions.await(grant, 4).stream()
                            .map(it -> it.value())
                            .filter(it -> it.contains("ending-foretold.v1"))
                            .toList();
            assertThat(told).hasSize(2).allMatch(it -> it.contains("\"daysAhead\":30"));
        }
    }

    @Test
    void aDocumentThatComesAndGoesIsNotToldAgainAndAnEndThatMovedTakesThePlaceOfTheFormer() {
        LocalDate lastDay = clock.today().plusDays(50);
        String grant = granted(lastDay);
        round.handle();
        assertThat(ends().getList("items")).hasSize(2);

        Events.send(
                opinion,
                new DocumentRejected(
                        opinion,
                        anna.application,
                        anna.person,
                        DocumentKindCode.OPINION_ASSISTANT_NEED,
                        RejectionReasonCode.EXPIRED));
        Api.decision(anna.application, json -> !json.getList("toReview").isEmpty());
        round.handle();
        assertThat(ends().getList("items.kind")).containsExactly("GRANT");

        verified(lastDay);
        Api.decision(anna.application, json -> json.getList("toReview").isEmpty());
        round.handle();
        assertThat(ends().getList("items")).hasSize(2);

        String version = Api.get("liga", "/v1/decisions/" + grant).header("ETag");
        assertThat(Api.end("liga", grant, version, WISH).statusCode()).isEqualTo(201);
        round.handle();
        assertThat(ends().<Map<String, Object>>getList("items"))
                .extracting(it -> it.get("kind"), it -> it.get("day"))
                .contains(tuple("GRANT", clock.today().toString()))
                .doesNotContain(tuple("GRANT", lastDay.toString()));
        try (Topic decisions = Topic.of(Topics.DECISION)) {
            assertThat(decisions.await(grant, 5))
                    .filteredOn(it -> it.value().contains("\"kind\":\"OPINION\""))
                    .hasSize(1);
        }
    }

    @Test
    void whoeverReadsTheGrantReadsWhatARenewalTakesOver() {
        LocalDate lastDay = clock.today().plusDays(45);
        String grant = granted(lastDay);

        JsonPath renewal = Api.get("anna", "/v1/decisions/" + grant + "/renewal").jsonPath();

        assertThat(renewal.getString("firstDay")).isEqualTo(lastDay.plusDays(1).toString());
        assertThat(renewal.getString("ruleSetId")).isEqualTo("MK942-2016");
        assertThat(renewal.getList("purposes")).containsExactly("WORK");
        assertThat(renewal.getList("valid.kind")).containsExactly("CONFIRMATION_EMPLOYER");
        assertThat(renewal.getString("toBring[0].document.kind"))
                .isEqualTo("OPINION_ASSISTANT_NEED");
        assertThat(renewal.getString("toBring[0].why")).isEqualTo("OUT_OF_TERM");
        assertThat(Api.get("ilze", "/v1/decisions/" + grant + "/renewal").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aProposalHasNothingToRenew() {
        anna.annaComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");

        assertThat(Api.get("liga", "/v1/decisions/" + id + "/renewal").jsonPath().getString("code"))
                .isEqualTo("nothing-to-renew");
    }

    @Test
    void theLastRepresentationIsTold() {
        LocalDate lastDay = clock.today().plusDays(40);
        granted(clock.today().plusYears(1));
        anna.changed(
                1,
                Events.party("anna", PartyRoleCode.PERSON, null),
                Events.party("ilze", PartyRoleCode.REPRESENTATIVE, lastDay),
                Events.party("karlis", PartyRoleCode.REPRESENTATIVE, lastDay.minusDays(9)));

        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> {
                    round.handle();
                    assertThat(ends().<Map<String, Object>>getList("items"))
                            .extracting(it -> it.get("kind"), it -> it.get("day"))
                            .containsExactly(tuple("REPRESENTATION", lastDay.toString()));
                });
    }

    private String granted(LocalDate lastDay) {
        anna.submitted(new PurposeCode("WORK"));
        verified(lastDay);
        anna.employerConfirms();
        return Api.issued(anna.application);
    }

    private void verified(LocalDate lastDay) {
        Events.send(
                opinion,
                new DocumentVerified(
                        opinion,
                        anna.application,
                        anna.person,
                        DocumentKindCode.OPINION_ASSISTANT_NEED,
                        LocalDate.of(2026, 1, 15),
                        lastDay,
                        DisabilityGroupCode.II,
                        List.of(LimitationCode.MOBILITY)));
    }

    private JsonPath ends() {
        return Api.get("liga", list()).jsonPath();
    }

    private String list() {
        return "/v1/endings-ahead?applicationId=" + anna.application;
    }
}
