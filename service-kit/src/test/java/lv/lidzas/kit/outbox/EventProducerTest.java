package lv.lidzas.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class EventProducerTest {

    @Test
    void aProducerThatFindsNoBrokerIsClosedAndLeavesNothingBehind() {
        MockProducer<String, String> producer = new MockProducer<>();
        producer.initTransactionException = new TimeoutException("no broker");

        assertThatThrownBy(() -> new EventProducer(producer)).isInstanceOf(TimeoutException.class);

        assertThat(producer.closed()).isTrue();
    }
}
