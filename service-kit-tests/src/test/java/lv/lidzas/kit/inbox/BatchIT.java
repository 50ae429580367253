package lv.lidzas.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;
import lv.lidzas.kit.sample.Messages;
import lv.lidzas.kit.sample.SampleTopics;
import lv.lidzas.kit.sample.StepsConsumer;
import lv.lidzas.kit.sample.Things;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.Test;

/** Messages that were polled together. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class BatchIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject Things things;
    @Inject StepsConsumer consumer;
    @Inject AgroalDataSource database;

    @Test
    void theyAreHandledInOrderInOneTransaction() throws SQLException {
        consumer.onSteps(steps("together", 50));

        assertThat(things.effects("together"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(transactions("together")).isEqualTo(1);
    }

    @Test
    void theOneThatFailsTakesNoOtherWithIt() {
        consumer.onSteps(
                Messages.polled(
                        Messages.step("before-the-broken-one", 1),
                        Messages.step(StepsConsumer.BROKEN + "-of-three", 1),
                        "no event",
                        Messages.step("after-the-broken-one", 1)));

        assertThat(things.effects("before-the-broken-one")).containsExactly(1);
        assertThat(things.effects("after-the-broken-one")).containsExactly(1);
        assertThat(things.effects(StepsConsumer.BROKEN + "-of-three")).isEmpty();
        assertThat(consumer.attempts(StepsConsumer.BROKEN + "-of-three")).isEqualTo(5);
    }

    @Test
    void theOneThatStumblesKeepsItsPlace() {
        String thing = StepsConsumer.STUMBLING + "-of-three";
        consumer.onSteps(steps(thing, 3));

        assertThat(things.effects(thing)).containsExactly(1, 2, 3);
    }

    @Test
    void whatWasHandledBeforeOrStandsTwiceInTheBatchHasItsEffectOnce() {
        String first = Messages.step("again", 1);
        String second = Messages.step("again", 2);
        consumer.onSteps(Messages.polled(first));

        consumer.onSteps(Messages.polled(first, second, second));

        assertThat(things.effects("again")).containsExactly(1, 2);
    }

    @Test
    void whatManyOfThemCallForIsDoneOnceAfterTheLastInTheirTransaction() throws SQLException {
        String one = StepsConsumer.TALLIED + "-one";
        String other = StepsConsumer.TALLIED + "-other";
        consumer.onSteps(
                Messages.polled(
                        Messages.step(one, 1),
                        Messages.step(other, 1),
                        Messages.step(one, 2),
                        Messages.step(one, 3)));

        assertThat(things.effects(one)).containsExactly(1, 2, 3, -3);
        assertThat(things.effects(other)).containsExactly(1, -1);
        assertThat(transactions(one)).isEqualTo(1);
    }

    @Test
    void anEndThatFailsTakesItsOwnEventsWithItAndNoOther() {
        String broken = StepsConsumer.TALLIED + "-" + StepsConsumer.BROKEN;
        consumer.onSteps(
                Messages.polled(
                        Messages.step("before-the-broken-end", 1),
                        Messages.step(broken, 1),
                        Messages.step("after-the-broken-end", 1)));

        assertThat(things.effects("before-the-broken-end")).containsExactly(1);
        assertThat(things.effects("after-the-broken-end")).containsExactly(1);
        assertThat(things.effects(broken)).isEmpty();
        assertThat(consumer.attempts(broken)).isEqualTo(5);
    }

    @Test
    void eachContinuesTheTraceOfItsMessage() {
        try (Topic states = Topic.of(SampleTopics.STATES)) {
            ConsumerRecords<String, String> messages =
                    Messages.polled(
                            Messages.step("chained-without-trace", 1),
                            Messages.step("chained-trace", 1));
            ConsumerRecord<String, String> last = null;
            for (ConsumerRecord<String, String> message : messages) {
                last = message;
            }
            assertThat(last).isNotNull();
            last.headers()
                    .add(
                            "traceparent",
                            ("00-" + TRACE + "-00f067aa0ba902b7-01")
                                    .getBytes(StandardCharsets.UTF_8));
            consumer.onSteps(messages);

            assertThat(trace(states, "chained-trace")).startsWith("00-" + TRACE + "-");
            assertThat(trace(states, "chained-without-trace")).doesNotContain(TRACE);
        }
    }

    private static String trace(Topic states, String key) {
        return new String(
                states.await(key, 1).getFirst().headers().lastHeader("traceparent").value(),
                StandardCharsets.UTF_8);
    }

    private static ConsumerRecords<String, String> steps(String thing, int count) {
        return Messages.polled(
                IntStream.rangeClosed(1, count)
                        .mapToObj(step -> Messages.step(thing, step))
                        .toArray(String[]::new));
    }

    private int transactions(String thing) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(distinct xmin::text) from effect where thing = ?")) {
            select.setString(1, thing);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
