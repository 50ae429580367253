package lv.lidzas.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PausesTest {

    private final Pauses pauses = new Pauses();

    @Test
    void aPauseIsNeverLongerThanItsLimit() {
        long start = System.nanoTime();

        pauses.beforeNext(60, Duration.ofMillis(20));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aServiceThatStopsPausesNoMore() {
        pauses.stop(new ShutdownEvent());

        assertThatThrownBy(() -> pauses.beforeNext(1, Duration.ofHours(1)))
                .isInstanceOf(ServiceStops.class);
    }
}
