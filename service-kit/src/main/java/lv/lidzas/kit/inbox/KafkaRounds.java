package lv.lidzas.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import lv.lidzas.kit.events.KafkaClients;
import lv.lidzas.kit.metrics.Metrics;
import lv.lidzas.kit.metrics.MetricsConfig;
import lv.lidzas.kit.metrics.Rounds;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks now and then at what waits in Kafka for this service: events to be read, and dead letters to be looked after. */
@Startup
@ApplicationScoped
class KafkaRounds {

    private static final Logger LOG = Logger.getLogger(KafkaRounds.class);

    private final KafkaClients kafka;
    private final Rounds rounds;
    private final MetricsConfig config;
    private final String group;
    private final String deadLetters;
    private final List<String> topics;
    private final UnreadEvents unread = new UnreadEvents();
    private final WaitingLetters letters = new WaitingLetters();
    private @Nullable Admin admin;

    KafkaRounds(
            KafkaClients kafka,
            Rounds rounds,
            MetricsConfig config,
            Metrics metrics,
            Config settings,
            @ConfigProperty(name = "lidzas.service") String group,
            @ConfigProperty(name = "lidzas.dead-letters.topic") String deadLetters) {
        this.kafka = kafka;
        this.rounds = rounds;
        this.config = config;
        this.group = group;
        this.deadLetters = deadLetters;
        this.topics =
                StreamSupport.stream(settings.getPropertyNames().spliterator(), false)
                        .filter(it -> it.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic"))
                        .map(it -> settings.getValue(it, String.class))
                        .distinct()
                        .sorted()
                        .toList();
        for (String topic : topics) {
            metrics.gauge(
                    "lidzas.inbox.lag",
                    "Events on a topic that this service has not settled yet",
                    "topic",
                    topic,
                    () -> unread.of(topic));
        }
        metrics.gauge(
                "lidzas.dead.letters.waiting",
                "Dead letters of this service that nobody has sent again or given up",
                letters::count);
    }

    void start(@Observes StartupEvent started) {
        rounds.every(config.kafkaEvery(), this::look);
    }

    synchronized void stop(@Observes ShutdownEvent stopped) {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }

    void look() {
        try {
            Admin client = client();
            Map<TopicPartition, Long> from = committed(client);
            unread.look(from, ends(client, from.keySet()), kafka::reader);
            lookAtLetters(client);
        } catch (ExecutionException | KafkaException e) {
            // Whether Kafka answers is another metric.
            LOG.debug("What waits in Kafka stays as it was.", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // It would end the rounds.
            LOG.warnf("What waits in Kafka stays as it was (%s).", e.getClass().getName());
        }
    }

    private void lookAtLetters(Admin client) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> ends = ends(client, partitions(client, List.of(deadLetters)));
        if (!letters.hasRead(ends)) {
            try (Consumer<String, String> consumer = kafka.reader()) {
                letters.readTo(ends, consumer);
            }
        }
    }

    /** From where the group goes on; a partition that it has settled nothing of it reads from its beginning. */
    private Map<TopicPartition, Long> committed(Admin client)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, @Nullable OffsetAndMetadata> settled =
                client.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        Collection<TopicPartition> all = partitions(client, topics);
        Map<TopicPartition, Long> from = offsets(client, all, OffsetSpec.earliest());
        for (TopicPartition partition : all) {
            OffsetAndMetadata offset = settled.get(partition);
            if (offset != null) {
                from.merge(partition, offset.offset(), Math::max);
            }
        }
        return from;
    }

    private static Collection<TopicPartition> partitions(Admin client, List<String> names)
            throws ExecutionException, InterruptedException {
        Map<String, List<TopicPartition>> found = new HashMap<>();
        for (var topic : client.describeTopics(names).topicNameValues().entrySet()) {
            if (isThere(topic.getValue())) {
                found.put(
                        topic.getKey(),
                        topic.getValue().get().partitions().stream()
                                .map(it -> new TopicPartition(topic.getKey(), it.partition()))
                                .toList());
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** A topic of another service may not have been created yet. */
    private static boolean isThere(KafkaFuture<?> topic) throws InterruptedException {
        try {
            topic.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw new KafkaException(e.getCause());
        }
    }

    private static Map<TopicPartition, Long> ends(
            Admin client, Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        return offsets(client, partitions, OffsetSpec.latest());
    }

    private static Map<TopicPartition, Long> offsets(
            Admin client, Collection<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(it -> asked.put(it, which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        client.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .forEach((partition, offset) -> offsets.put(partition, offset.offset()));
        return offsets;
    }

    private synchronized Admin client() {
        if (admin == null) {
            admin = kafka.admin();
        }
        return admin;
    }
}
