package lv.lidzas.kit.outbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lv.lidzas.kit.events.KafkaClients;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics that this service publishes on, and its dead letters; created when the broker does not have them. */
@ApplicationScoped
class DeclaredTopics {

    private final KafkaClients kafka;
    private final TopicsConfig config;
    private final List<TopicDeclaration> declarations;
    private final String deadLetters;

    DeclaredTopics(
            KafkaClients kafka,
            TopicsConfig config,
            @All List<TopicDeclaration> declared,
            @ConfigProperty(name = "lidzas.dead-letters.topic") String deadLetters) {
        this.kafka = kafka;
        this.config = config;
        this.deadLetters = deadLetters;
        this.declarations =
                Stream.concat(
                                declared.stream(),
                                Stream.of(new TopicDeclaration(deadLetters, false)))
                        .toList();
    }

    /** Creates what is missing; replication is the broker's default. */
    void create() throws ExecutionException, InterruptedException {
        if (!config.create()) {
            return;
        }
        try (Admin admin = kafka.admin()) {
            var created = admin.createTopics(declarations.stream().map(this::topic).toList());
            for (Future<Void> topic : created.values().values()) {
                awaitCreated(topic);
            }
        }
    }

    private static void awaitCreated(Future<Void> topic)
            throws ExecutionException, InterruptedException {
        try {
            topic.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private NewTopic topic(TopicDeclaration declared) {
        int partitions = declared.compacted() ? 1 : config.partitions();
        Map<String, String> settings =
                declared.compacted()
                        ? Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_COMPACT)
                        : Map.of(
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(retentionOf(declared).toMillis()));
        return new NewTopic(declared.name(), Optional.of(partitions), Optional.empty())
                .configs(settings);
    }

    private Duration retentionOf(TopicDeclaration declared) {
        return declared.name().equals(deadLetters)
                ? config.deadLetterRetention()
                : config.retention();
    }
}
