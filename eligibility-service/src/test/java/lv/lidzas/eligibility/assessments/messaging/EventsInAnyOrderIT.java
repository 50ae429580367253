package lv.lidzas.eligibility.assessments.messaging;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two topics have no common order, and Kafka may deliver again. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class EventsInAnyOrderIT {

    private static final DocumentKindCode EMPLOYER = DocumentKindCode.CONFIRMATION_EMPLOYER;

    @Inject TurnOfDay turnOfDay;
    @Inject MeterRegistry metrics;

    @Test
    void documentsThatCameBeforeTheirApplicationCount() {
        Events anna = Events.filedBy("anna");
        anna.employerConfirms();
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        anna.submitted(new PurposeCode("WORK"));

        assertThat(Api.decision(anna.application, with("state", "PROPOSED")).getString("result"))
                .isEqualTo("GRANTED");
    }

    @Test
    void anApplicationAndDocumentsThatArriveAtTheSameMomentDoNotMissEachOther() {
        List<Events> cases = Stream.generate(() -> Events.filedBy("anna")).limit(12).toList();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Events anna : cases) {
                senders.execute(() -> anna.submitted(new PurposeCode("WORK")));
                senders.execute(anna::employerConfirms);
                senders.execute(
                        () -> anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY));
            }
        }

        for (Events anna : cases) {
            Api.decision(anna.application, with("state", "PROPOSED"));
        }
    }

    @Test
    void aRejectedDocumentIsMissingAgain() {
        Events anna = Events.filedBy("anna");
        anna.submitted(new PurposeCode("WORK"));
        anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        UUID document = anna.received(EMPLOYER);
        Api.assessment(anna.application, with("waitsFor", "DOCUMENT_REVIEW"));

        anna.rejected(document, EMPLOYER);

        assertThat(
                        Api.assessment(anna.application, with("waitsFor", "DOCUMENTS"))
                                .getList("missingDocuments"))
                .hasToString("[CONFIRMATION_EMPLOYER]");
    }

    @Test
    void aRejectionThatRacesTheIssueComesFirstOrChangesNothing()
            throws InterruptedException, ExecutionException {
        for (int round = 0; round < 6; round++) {
            Events anna = Events.filedBy("anna");
            UUID confirmation = UUID.randomUUID();
            anna.submitted(new PurposeCode("WORK"));
            anna.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
            anna.verified(confirmation, EMPLOYER);
            String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");
            String version = Api.get("liga", "/v1/decisions/" + id).header("ETag");

            int answer;
            try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
                both.execute(() -> anna.rejected(confirmation, EMPLOYER));
                answer =
                        both.submit(() -> Api.issue(id, version, Api.work(1200)).statusCode())
                                .get();
            }

            assertThat(answer).isIn(200, 409);
            String state = answer == 200 ? "SIGNED" : "CANCELLED";
            Awaitility.await()
                    .during(Duration.ofMillis(500))
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(
                                            Api.get("liga", "/v1/decisions/" + id)
                                                    .jsonPath()
                                                    .getString("state"))
                                    .isEqualTo(state));
        }
    }

    @Test
    void lookingAgainAtOpenCasesChangesNothingThatStillHolds() {
        Events anna = Events.filedBy("anna");
        anna.annaComplete();
        String id = Api.decision(anna.application, with("state", "PROPOSED")).getString("id");
        String runs = "/v1/assessments?history=ALL&applicationId=" + anna.application;
        int before = Api.get("liga", runs).jsonPath().getList("items").size();

        turnOfDay.round();

        assertThat(Api.get("liga", runs).jsonPath().getList("items")).hasSize(before);
        assertThat(Api.get("liga", "/v1/decisions/" + id).jsonPath().getString("state"))
                .isEqualTo("PROPOSED");
    }

    @Test
    void aRedeliveredEventHasNoSecondEffect() {
        Events marta = Events.filedBy("marta");
        UUID event = UUID.randomUUID();
        UUID document = UUID.randomUUID();
        DocumentReceived received =
                new DocumentReceived(
                        document, marta.application, marta.person, EMPLOYER, Tokens.keyOf("marta"));
        marta.submitted(new PurposeCode("WORK"));
        Api.assessment(marta.application, with("waitsFor", "DOCUMENTS"));
        marta.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        Api.assessment(
                marta.application,
                json -> json.getList("missingDocuments").equals(List.of(EMPLOYER.name())));
        double passedOver = passedOver();
        Events.send(event, document, received);
        Events.send(event, document, received);
        Api.assessment(marta.application, with("waitsFor", "DOCUMENT_REVIEW"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(passedOver()).isEqualTo(passedOver + 1));
        assertThat(
                        Api.get(
                                        "liga",
                                        "/v1/assessments?history=ALL&applicationId="
                                                + marta.application)
                                .jsonPath()
                                .getList("items"))
                .hasSize(3);
    }

    @Test
    void aMessageThatNobodyCanReadGoesToTheDeadLettersAndTheChannelGoesOn() {
        try (Topic applications = Topic.of(Topics.APPLICATION);
                Topic deadLetters = Topic.of("eligibility-service.dead-letter.v1")) {
            String key = UUID.randomUUID().toString();
            applications.send(key, "{not json");
            Events anna = Events.filedBy("anna");
            anna.annaComplete();

            Api.decision(anna.application, with("state", "PROPOSED"));
            deadLetters.await(key, 1);
        }
    }

    private double passedOver() {
        return metrics.counter("lidzas.inbox.duplicates").count();
    }
}
