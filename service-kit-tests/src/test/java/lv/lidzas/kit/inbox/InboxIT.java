package lv.lidzas.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.kit.sample.Messages;
import lv.lidzas.kit.sample.SampleTopics;
import lv.lidzas.kit.sample.StepTaken;
import lv.lidzas.kit.sample.StepsConsumer;
import lv.lidzas.kit.sample.Things;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class InboxIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject Things things;
    @Inject StepsConsumer consumer;
    @Inject Inbox inbox;
    @Inject HandledEvents handled;
    @Inject AgroalDataSource database;
    @Inject MeterRegistry meters;

    @Test
    void anEventHasItsEffectOnceHoweverOftenItIsDelivered() {
        String message = Messages.step("delivered-thrice", 1);
        send("delivered-thrice", message, message, message);
        send("delivered-thrice", Messages.step("delivered-thrice", 2));

        awaitEffects("delivered-thrice", 1, 2);
    }

    @Test
    void twoReplicasThatReceiveTheSameEventAtOnceGiveItOneEffect() {
        ConsumerRecords<String, String> messages = Messages.polled(Messages.step("at-once", 1));
        AtomicInteger effects = new AtomicInteger();
        EventHandlers handlers =
                EventHandlers.of()
                        .on(StepTaken.TYPE, StepTaken.class, (_, _) -> effects.incrementAndGet());

        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 8; i++) {
                replicas.execute(() -> inbox.receive(messages, handlers));
            }
        }

        assertThat(effects).hasValue(1);
    }

    @Test
    void whatIsNoEventGoesToTheDeadLettersAndTheChannelGoesOn() {
        send("no-event", "{ this is 010101-10000 and no event");
        send("no-event", Messages.step("no-event", 1));

        awaitEffects("no-event", 1);
        assertDeadLetter("no-event", "The message is not a CloudEvent 1.0 in JSON.");
    }

    @Test
    void dataThatDoesNotFitIsNamedByItsFieldAndNeverByItsValue() {
        send(
                "misfit",
                Messages.event(
                        StepTaken.TYPE,
                        "misfit",
                        "{\"thing\":\"misfit\",\"step\":\"010101-10000\"}"));

        assertDeadLetter("misfit", "The data does not fit StepTaken at /step.");
    }

    @Test
    void anotherMunicipalitysEventGoesToTheDeadLetters() {
        send("foreign", Messages.step("foreign", 1).replace("\"LUDZA\"", "\"CITA\""));
        send("foreign", Messages.step("foreign", 2));

        awaitEffects("foreign", 2);
        assertDeadLetter("foreign", "The event is of another municipality.");
    }

    @Test
    void anIdThatTwoSourcesUseIsTwoEvents() {
        String message = Messages.step("two-sources", 1);
        send(
                "two-sources",
                message,
                message.replace("/lidzas/LUDZA/other", "/lidzas/LUDZA/another")
                        .replace("\"step\":1", "\"step\":2"));

        awaitEffects("two-sources", 1, 2);
    }

    @Test
    void aCodeThatThisReleaseDoesNotKnowIsSetAsideAtOnceAndCounted() {
        double before = meters.counter("lidzas.inbox.unknown.codes").count();
        send(
                "unknown-code",
                Messages.step("unknown-code", 1).replace("CALM", "PANICKING"),
                Messages.step("unknown-code", 2));

        awaitEffects("unknown-code", 2);
        assertDeadLetter("unknown-code", "UNKNOWN is no Pace. Maybe its publisher is newer.");
        assertThat(consumer.attempts("unknown-code")).isEqualTo(2);
        assertThat(meters.counter("lidzas.inbox.unknown.codes").count()).isEqualTo(before + 1);
    }

    @Test
    void whatIsTooLargeForTheDeadLettersIsPointedAtAndTheChannelGoesOn() {
        String large = "k".repeat(1_048_400);
        send("no-event", large);
        send(large, "no event");
        send("behind-the-large", Messages.step("behind-the-large", 1));

        awaitEffects("behind-the-large", 1);
        try (Topic letters = Topic.of("kit.dead-letter.v1")) {
            assertThat(letters.records())
                    .filteredOn(letter -> letter.key() == null && letter.value() == null)
                    .hasSize(2)
                    .allSatisfy(letter ->
                            assertThat(header(letter, "dead-letter-topic"))
                                    .isEqualTo(StepTaken.TOPIC));
        }
    }

    @Test
    void aTypeThatNobodyHandlesGoesToTheDeadLetters() {
        send("unknown", Messages.event("lv.lidzas.kit.unheard-of.v1", "unknown", "{}"));

        assertDeadLetter(
                "unknown", "Nobody here handles events of type lv.lidzas.kit.unheard-of.v1.");
    }

    @Test
    void aTypeThatIsToBeIgnoredIsPassedOver() {
        send("ignored", Messages.event("lv.lidzas.kit.ignored.v1", "ignored", "{}"));
        send("ignored", Messages.step("ignored", 1));

        awaitEffects("ignored", 1);
        try (Topic letters = Topic.of("kit.dead-letter.v1")) {
            assertThat(letters.records("ignored")).isEmpty();
        }
    }

    @Test
    void fieldsAndCodesOfANewerPublisherDoNoHarm() {
        send(
                "newer",
                Messages.event(
                        StepTaken.TYPE,
                        "newer",
                        """
                        {"thing":"newer","step":1,"takenOn":"2026-03-02","mood":"PANICKING","colour":"red"}\
                        """));

        awaitEffects("newer", 1);
    }

    @Test
    void aHandlerThatStumblesIsTriedAgainAndLeavesNoTraceOfItsFailures() {
        send("stumbling", Messages.step(StepsConsumer.STUMBLING, 1));

        awaitEffects(StepsConsumer.STUMBLING, 1);
        assertThat(consumer.attempts(StepsConsumer.STUMBLING)).isEqualTo(3);
    }

    @Test
    void aHandlerThatAlwaysFailsDoesNotStopTheChannel() {
        send(StepsConsumer.BROKEN, Messages.step(StepsConsumer.BROKEN, 1));
        send(StepsConsumer.BROKEN, Messages.step("behind-the-broken", 1));

        awaitEffects("behind-the-broken", 1);
        assertThat(things.effects(StepsConsumer.BROKEN)).isEmpty();
        assertThat(consumer.attempts(StepsConsumer.BROKEN)).isEqualTo(5);
        assertThat(
                        assertDeadLetter(
                                StepsConsumer.BROKEN, "The handler of lv.lidzas.kit.step-taken.v1"))
                .contains("failed 5 times: IllegalStateException at StepsConsumer.onStep")
                .doesNotContain("is broken");
    }

    @Test
    void whatAHandlerPublishesNamesTheEventItHandled() {
        things.create("chained");
        Envelope cause = things.step("chained", 0);

        try (Topic states = Topic.of(SampleTopics.STATES)) {
            Envelope effect =
                    EventJson.read(states.await("chained", 1).getFirst().value()).envelope();
            assertThat(effect.causationId()).isEqualTo(cause.id().toString());
            assertThat(effect.correlationId()).isEqualTo(cause.correlationId());
        }
    }

    @Test
    void whatCanNoLongerBeDeliveredAgainIsForgotten() throws SQLException {
        EventKey old = new EventKey("/a", UUID.randomUUID());
        EventKey recent = new EventKey("/a", UUID.randomUUID());
        handled.add(List.of(old, recent), "main");
        age(old.id());

        handled.forgetBefore(Instant.now().minus(Duration.ofDays(30)));

        assertThat(handled.add(List.of(old, recent), "main")).containsExactly(old);
    }

    @Test
    void aTopicThatIsCreatedLaterIsFoundSoon() {
        try (Topic late = Topic.of(StepTaken.LATE_TOPIC)) {
            late.send("late", Messages.step("late", 1));
        }

        awaitEffects("late", 1);
    }

    private void age(UUID event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update inbox set received_at = received_at - interval '31 days' where event_id = ?")) {
            update.setObject(1, event);
            update.executeUpdate();
        }
    }

    private void awaitEffects(String thing, Integer... steps) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(things.effects(thing)).containsExactly(steps));
    }

    private static void send(String key, String... messages) {
        try (Topic topic = Topic.of(StepTaken.TOPIC)) {
            for (String message : messages) {
                topic.send(key, message);
            }
        }
    }

    private static String assertDeadLetter(String key, String reasonBeginsWith) {
        try (Topic letters = Topic.of("kit.dead-letter.v1")) {
            ConsumerRecord<String, String> letter = letters.await(key, 1).getFirst();
            String reason = header(letter, "dead-letter-reason");
            assertThat(reason).startsWith(reasonBeginsWith).doesNotContain("010101");
            assertThat(header(letter, "dead-letter-topic")).isEqualTo(StepTaken.TOPIC);
            assertThat(header(letter, "dead-letter-offset")).matches("[0-9]+");
            assertThat(letter.headers())
                    .extracting(Header::key)
                    .allMatch(it -> it.startsWith("dead-letter-"));
            return reason;
        }
    }

    private static String header(ConsumerRecord<String, String> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
