package lv.lidzas.sandbox.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.sandbox.SystemUnderTest;
import lv.lidzas.sandbox.ToldStories;
import lv.lidzas.testkit.Topic;
import lv.lidzas.testkit.servers.Deployable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators type, on a running system with faults that are planted and mended. */
class OpsSystemIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TOPIC = "intake.application.v1";
    private static final String SUBMITTED = "lv.lidzas.intake.application-submitted.v1";

    private final SystemUnderTest system = SystemUnderTest.running();
    private final PlantedFaults faults = new PlantedFaults(system.municipality());

    private record Said(int code, String out, String complaints) {}

    @BeforeEach
    void somethingHappened() {
        ToldStories.told();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(ops("consistency-check", "--settle", "2").out())
                                .endsWith("The services agree.\n"));
    }

    @Test
    void whatWaitsIsTold() {
        assertThat(ops("outbox"))
                .satisfies(it -> {
                    assertThat(it.code()).isZero();
                    assertThat(it.out()).contains("application-service", "document-service");
                });
        assertThat(ops("inbox").out())
                .contains("eligibility-service", "intake.application.v1", "last handled: 2");
    }

    @Test
    void whatIsNoCommandIsExplained() {
        for (String[] typed :
                new String[][] {
                    {},
                    {"everything"},
                    {"outbox", "all"},
                    {"dead-letters", "show", "nobody", "0:1"},
                    {"dead-letters", "replay", "document-service", "--all"},
                    {"dead-letters", "discard", "document-service", "--by", "x", "--because", "y"},
                    {"consistency-check", "--settle", "soon"}
                }) {
            Said said = ops(typed);

            assertThat(said.code()).as(String.join(" ", typed)).isEqualTo(2);
            assertThat(said.complaints()).contains("./lidzas ops consistency-check");
        }
    }

    @Test
    void aServiceThatIsNotThereIsNoFinding() {
        Said said =
                run(new OpsSettings(settings().kafka(), Map.of(), Path.of("nowhere")), "outbox");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.complaints()).contains("database of application-service cannot be read");
    }

    @Test
    void aDeadLetterIsListedShownWithoutItsValuesAndReplayedOnce() throws SQLException {
        UUID event = UUID.randomUUID();
        String person = letDocumentServiceFailAt(event);

        String place = placeOf(event);
        assertThat(ops("dead-letters").out()).contains(TOPIC, "42P01", "1 dead letter waits.");
        assertThat(ops("dead-letters", "show", "document-service", place).out())
                .contains(event.toString(), SUBMITTED, "\"personId\" : \"(string)\"")
                .doesNotContain(person, "ELECTRONIC");
        awaitWaiting(1);

        Said replayed =
                ops(
                        "dead-letters",
                        "replay",
                        "document",
                        place,
                        "--by",
                        "Ilze",
                        "--because",
                        "mended");

        assertThat(replayed)
                .isEqualTo(new Said(0, "document-service " + place + " REPLAYED\n", ""));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(faults.isHandled(Deployable.DOCUMENT, event)).isTrue());
        assertThat(faults.isHandled(Deployable.ELIGIBILITY, event)).isFalse();
        assertThat(ops("dead-letters").out()).isEqualTo("0 dead letters wait.\n");
        assertThat(ops("dead-letters", "verdicts").out()).contains("REPLAYED by Ilze: mended");
        assertThat(
                        ops(
                                        "dead-letters",
                                        "replay",
                                        "document",
                                        place,
                                        "--by",
                                        "I",
                                        "--because",
                                        "again")
                                .code())
                .isEqualTo(2);
        awaitWaiting(0);
    }

    @Test
    void deadLettersOfATopicAreDiscarded() throws SQLException {
        UUID event = UUID.randomUUID();
        letDocumentServiceFailAt(event);
        placeOf(event);

        assertThat(
                        ops(
                                        "dead-letters",
                                        "discard",
                                        "document",
                                        "--topic",
                                        "another.topic.v1",
                                        "--by",
                                        "Ilze",
                                        "--because",
                                        "none")
                                .out())
                .isEmpty();
        assertThat(
                        ops(
                                        "dead-letters",
                                        "discard",
                                        "document",
                                        "--topic",
                                        TOPIC,
                                        "--by",
                                        "Ilze",
                                        "--because",
                                        "a test")
                                .out())
                .endsWith(" DISCARDED\n");

        assertThat(ops("dead-letters", "document-service").out())
                .isEqualTo("0 dead letters wait.\n");
        assertThat(ops("dead-letters", "verdicts", "document").out())
                .contains("DISCARDED by Ilze: a test");
        assertThat(faults.isHandled(Deployable.DOCUMENT, event)).isFalse();
    }

    @Test
    void aGrantWithoutItsBudgetIsFound() throws Exception {
        try (AutoCloseable _ = faults.budgetOfAnotherDecision()) {
            assertFound(
                    "every grant has one budget: decision", "every budget has one grant: budget");
        }
    }

    @Test
    void moreThanWasGrantedIsFound() throws Exception {
        try (AutoCloseable _ = faults.smallerGrant()) {
            assertFound("no more is booked than granted: budget");
        }
    }

    @Test
    void anApplicationThatNobodyAssessedIsFound() throws Exception {
        try (AutoCloseable _ = faults.assessmentOfAnotherCase()) {
            assertFound("every submitted application is assessed: application");
        }
    }

    @Test
    void aCaseWithoutItsApplicationIsFound() throws Exception {
        try (AutoCloseable _ = faults.caseOfNobody()) {
            assertFound("every case of eligibility-service is an application: case");
        }
    }

    @Test
    void aDecisionThatNobodyIssuedIsFound() throws Exception {
        try (AutoCloseable _ = faults.answerByAnotherDecision()) {
            assertFound("name the same decision: application");
        }
    }

    @Test
    void aFileThatIsLostOrChangedIsFound() throws IOException {
        Path file = faults.aFile();
        byte[] bytes = Files.readAllBytes(file);
        try {
            Files.delete(file);
            assertFound("file " + file.getFileName() + " is lost");

            byte[] changed = bytes.clone();
            changed[changed.length / 2]++;
            Files.write(file, changed);
            assertFound("file " + file.getFileName() + " was changed");
        } finally {
            Files.write(file, bytes);
        }
    }

    private void assertFound(String... findings) {
        Said said = ops("consistency-check", "--settle", "1");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains(findings);
        assertThat(said.out().lines().filter(it -> it.startsWith("FOUND")))
                .as(said.out())
                .hasSizeGreaterThanOrEqualTo(findings.length);
    }

    /**
     * Sends an event that tells nothing new, for document-service alone, while a table is not there.
     *
     * @return a value in it that no operator is to see
     */
    private String letDocumentServiceFailAt(UUID event) throws SQLException {
        try (Topic topic = system.topic(TOPIC)) {
            ConsumerRecord<String, String> told =
                    topic.await(it -> it.value().contains("\"" + SUBMITTED + "\""));
            String again =
                    told.value().replaceFirst("\"id\":\"[^\"]+\"", "\"id\":\"" + event + "\"");
            ProducerRecord<String, String> message = new ProducerRecord<>(TOPIC, told.key(), again);
            message.headers()
                    .add("lidzas-replay-for", "document-service".getBytes(StandardCharsets.UTF_8));
            faults.withoutTable(
                    Deployable.DOCUMENT,
                    "known_case",
                    () -> {
                        topic.send(message);
                        placeOf(event);
                    });
            return told.value().replaceFirst("(?s).*\"personId\":\"([^\"]+)\".*", "$1");
        }
    }

    /** Where the dead letter of the event lies, as soon as it does. */
    private String placeOf(UUID event) {
        try (Topic letters = system.topic("document-service.dead-letter.v1")) {
            ConsumerRecord<String, String> letter =
                    letters.await(
                            it -> it.value() != null && it.value().contains(event.toString()));
            return letter.partition() + ":" + letter.offset();
        }
    }

    private void awaitWaiting(int count) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(
                                        system.metrics(Deployable.DOCUMENT)
                                                .metrics()
                                                .get("lidzas_dead_letters_waiting")
                                                .samples()
                                                .values())
                                .containsExactly((double) count));
    }

    private Said ops(String... typed) {
        return run(settings(), typed);
    }

    private OpsSettings settings() {
        return OpsSettings.of(system.municipality().layout(), Map.of());
    }

    private static Said run(OpsSettings settings, String... typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int code =
                Ops.run(
                        settings,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(complaints, true, StandardCharsets.UTF_8),
                        typed);
        return new Said(
                code,
                out.toString(StandardCharsets.UTF_8),
                complaints.toString(StandardCharsets.UTF_8));
    }
}
