package lv.lidzas.kit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Messages as another service would write them. */
public final class Messages {

    private Messages() {}

    /** An event of the sample with the given data. */
    public static String event(String type, String key, String data) {
        return """
        {"specversion":"1.0","id":"%s","source":"/lidzas/LUDZA/other","type":"%s","subject":"%s",
        "time":"2026-03-02T10:00:00Z","datacontenttype":"application/json","correlationid":"c-1",
        "municipality":"LUDZA","data":%s}
        """
                .formatted(UUID.randomUUID(), type, key, data);
    }

    /** A step of a thing. */
    public static String step(String thing, int step) {
        return event(
                StepTaken.TYPE,
                thing,
                """
                {"thing":"%s","step":%d,"takenOn":"2026-03-02","mood":"CALM"}\
                """
                        .formatted(thing, step));
    }

    /** Messages of one partition that were polled together. */
    public static ConsumerRecords<String, String> polled(String... messages) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        for (String message : messages) {
            records.add(
                    new ConsumerRecord<>(StepTaken.TOPIC, 0, records.size(), "polled", message));
        }
        return new ConsumerRecords<>(
                Map.of(new TopicPartition(StepTaken.TOPIC, 0), records), Map.of());
    }
}
