package lv.lidzas.kit.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class TimedProbeTest {

    private static final Duration LIMIT = Duration.ofMillis(100);

    @Test
    void anAnswerIsUp() {
        assertThat(new TimedProbe("x", LIMIT, () -> 1).ask().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aFailureIsDownAndSaysNoMoreThanItsKind() {
        TimedProbe probe =
                new TimedProbe(
                        "x",
                        LIMIT,
                        () -> {
                            throw new IOException("host and user");
                        });

        assertThat(probe.ask().getStatus()).isEqualTo(Status.DOWN);
        assertThat(probe.ask().getData().orElseThrow()).containsEntry("reason", "IOException");
    }

    @Test
    void theInnermostFailureIsTheReason() {
        TimedProbe probe =
                new TimedProbe(
                        "x",
                        LIMIT,
                        () -> {
                            throw new ExecutionException(
                                    new IllegalStateException(new IOException("host and user")));
                        });

        assertThat(probe.ask().getData().orElseThrow()).containsEntry("reason", "IOException");
    }

    @Test
    void silenceIsDownIsAskedOnceAndEnds() throws InterruptedException {
        CountDownLatch silence = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        TimedProbe probe =
                new TimedProbe(
                        "x",
                        LIMIT,
                        () -> {
                            asked.incrementAndGet();
                            silence.await();
                            ended.countDown();
                            return 1;
                        });

        assertThat(probe.ask().getStatus()).isEqualTo(Status.DOWN);
        assertThat(probe.ask().getStatus()).isEqualTo(Status.DOWN);
        assertThat(asked).hasValue(1);

        silence.countDown();
        ended.await();
        assertThat(probe.ask().getStatus()).isEqualTo(Status.UP);
    }
}
