package lv.lidzas.kit.metrics;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at something now and then, on one thread for all that is looked at. */
@ApplicationScoped
public class Rounds {

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("metrics").daemon().factory());

    /**
     * Looks at once and then again after each pause.
     *
     * @param look tells itself of its failures and throws none
     */
    public void every(Duration pause, Runnable look) {
        var _ = clock.scheduleWithFixedDelay(look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) {
        clock.shutdownNow();
    }
}
