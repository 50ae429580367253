package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Demo;
import lv.lidzas.sandbox.demo.Reply;
import lv.lidzas.sandbox.ops.Ops;
import lv.lidzas.sandbox.ops.OpsSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The night's backup under load, the loss of everything but Kafka, and the way back as docs/operations.md has it. */
class RestoreSystemIT {

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(90);
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final Layout layout =
            Layout.onFreePorts(
                    SystemUnderTest.project(),
                    SystemUnderTest.project().resolve("sandbox/target/restore"));
    private final Municipality municipality = new Municipality(layout);
    private final Api api = new Api(layout.addresses());

    @AfterEach
    void stop() {
        municipality.close();
    }

    @Test
    void whatWasAcknowledgedBeforeTheBackupIsThereAndWhatCameAfterItIsNamed() throws Exception {
        municipality.stopLeftovers(System.out::println);
        municipality.forget();
        municipality.start(System.out::println);
        tellStories();
        Load load = new Load();
        load.run(Duration.ofSeconds(3));

        List<String> before = load.acknowledged();
        Instant backupBegan = Instant.now();
        AtomicReference<Dump> dump = new AtomicReference<>();
        load.runUntil(() -> dump.set(Dump.of(municipality)));
        List<String> meanwhile = load.acknowledged();
        load.run(Duration.ofSeconds(2));
        List<String> all = load.acknowledged();
        assertThat(before).hasSizeGreaterThan(3);
        assertThat(all.size()).isGreaterThan(meanwhile.size());

        municipality.stopServices(Duration.ofSeconds(20));
        dump.get().restore(municipality);
        hearAgainFrom(backupBegan.minus(Duration.ofHours(1)));
        municipality.services().forEach(ServiceProcess::launch);
        municipality.services().forEach(ServiceProcess::awaitReady);

        List<String> lost = all.stream().filter(id -> !isSubmitted(id)).toList();
        assertThat(lost).isNotEmpty().doesNotContainAnyElementsOf(before);
        Awaitility.await("all was heard again, and only what is lost is missing")
                .atMost(HEARD_WITHIN)
                .untilAsserted(() -> {
                    String findings = findings();
                    assertThat(idsIn(findings))
                            .as(findings)
                            .containsExactlyInAnyOrderElementsOf(lost);
                });
        assertThat(ops("dead-letters")).doesNotContainPattern(ID);
        tellStories();
    }

    private void tellStories() {
        Demo.tell(layout.addresses(), new PrintStream(PrintStream.nullOutputStream(), false));
    }

    /** Who had only drafted it when it was saved has a draft again. */
    private boolean isSubmitted(String application) {
        String url = layout.addresses().application() + "/v1/applications/" + application;
        Reply answer = api.get("e-service", url).expect(200, 404);
        return Set.of("SUBMITTED", "COMPLETE").contains(answer.body().path("state").asText());
    }

    /** As {@code kafka-consumer-groups.sh --reset-offsets --to-datetime} does it. */
    private void hearAgainFrom(Instant moment) throws Exception {
        try (Admin admin =
                Admin.create(
                        Map.of("bootstrap.servers", municipality.kafka().bootstrapServers()))) {
            for (var group : admin.listGroups().all().get()) {
                Map<TopicPartition, OffsetAndMetadata> settled =
                        admin.listConsumerGroupOffsets(group.groupId())
                                .partitionsToOffsetAndMetadata()
                                .get();
                Map<TopicPartition, ListOffsetsResultInfo> then =
                        admin.listOffsets(
                                        settled.keySet().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                it -> it,
                                                                _ ->
                                                                        OffsetSpec.forTimestamp(
                                                                                moment
                                                                                        .toEpochMilli()))))
                                .all()
                                .get();
                Map<TopicPartition, OffsetAndMetadata> again = new HashMap<>();
                then.forEach((partition, at) -> {
                    if (at.offset() >= 0) {
                        again.put(partition, new OffsetAndMetadata(at.offset()));
                    }
                });
                admin.alterConsumerGroupOffsets(group.groupId(), again)
                        .all()
                        .get(30, TimeUnit.SECONDS);
            }
        }
    }

    private String findings() {
        return ops("consistency-check", "--settle", "2")
                .lines()
                .filter(line -> line.startsWith("FOUND"))
                .collect(Collectors.joining("\n"));
    }

    private String ops(String... typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        Ops.run(OpsSettings.of(layout, Map.of()), said, said, typed);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> idsIn(String text) {
        return ID.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /** People who file one application after another, and note what was acknowledged. */
    private final class Load {

        private final List<String> acknowledged = new ArrayList<>();
        private int number;

        List<String> acknowledged() {
            return List.copyOf(acknowledged);
        }

        void run(Duration time) throws Exception {
            runUntil(() -> TimeUnit.MILLISECONDS.sleep(time.toMillis()));
        }

        void runUntil(Work work) throws Exception {
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Void> filing =
                    CompletableFuture.runAsync(() -> {
                        while (!over.get()) {
                            file();
                        }
                    });
            try {
                work.run();
            } finally {
                over.set(true);
                filing.get(60, TimeUnit.SECONDS);
            }
        }

        private void file() {
            String applications = layout.addresses().application() + "/v1/applications";
            Map<String, Object> person = new HashMap<>();
            person.put("givenName", "Vētra");
            person.put("familyName", "Paraudziņa");
            person.put("personalCode", "396000-%05d".formatted(++number));
            person.put("bornOn", "1970-01-01");
            person.put(
                    "declaredResidence",
                    Map.of("address", "Vētras iela 1, Ludza", "municipalityCode", "LUDZA"));
            person.put("phone", "+37120000002");
            var draft =
                    api.post(
                                    "e-service",
                                    applications,
                                    Map.of(
                                            "person",
                                            person,
                                            "purposes",
                                            List.of("LEISURE"),
                                            "receivesVisualBenefit",
                                            false))
                            .expect(201);
            api.post(
                            "e-service",
                            applications + "/" + draft.text("id") + "/submit",
                            Map.of(),
                            draft.version())
                    .expect(200);
            acknowledged.add(draft.text("id"));
        }
    }

    private interface Work {
        void run() throws Exception;
    }
}
