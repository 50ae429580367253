package lv.lidzas.eligibility.rulesets.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.contracts.Topics;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.kit.events.KafkaClients;
import lv.lidzas.kit.outbox.TopicDeclaration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** The topic of rule sets, kept for ever so that a service that starts late finds them, and a look at what it holds. */
@ApplicationScoped
class RuleSetTopic {

    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaClients clients;

    RuleSetTopic(KafkaClients clients) {
        this.clients = clients;
    }

    @Produces
    @Singleton
    TopicDeclaration declaration() {
        return new TopicDeclaration(Topics.RULE_SET, true);
    }

    /** The rule sets that a reader finds there now; none when the topic is not there. */
    Set<RuleSetId> held() {
        Set<RuleSetId> held = new HashSet<>();
        try (Consumer<String, String> reader = clients.reader()) {
            List<TopicPartition> partitions =
                    reader.partitionsFor(Topics.RULE_SET, PATIENCE).stream()
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions, PATIENCE);
            while (ends.entrySet().stream()
                    .anyMatch(end -> reader.position(end.getKey(), PATIENCE) < end.getValue())) {
                reader.poll(A_MOMENT).forEach(record -> held.add(new RuleSetId(record.key())));
            }
        }
        return held;
    }
}
