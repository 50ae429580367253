package lv.lidzas.kit.looks.chain;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Chains entries while the service runs, and once more when it stops. */
@ApplicationScoped
class SealerLifecycle {

    private static final Logger LOG = Logger.getLogger(SealerLifecycle.class);
    private static final Duration FINISH_WITHIN = Duration.ofSeconds(3);
    private static final Duration CUT_EVERY = Duration.ofHours(1);

    private final Sealer sealer;
    private final LogRetention retention;
    private final LooksConfig config;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("look-sealer").daemon().factory());
    private int failuresInARow;

    SealerLifecycle(Sealer sealer, LogRetention retention, LooksConfig config) {
        this.sealer = sealer;
        this.retention = retention;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        long every = config.sealEvery().toMillis();
        var _ = timer.scheduleWithFixedDelay(this::seal, every, every, TimeUnit.MILLISECONDS);
        var _ = timer.scheduleWithFixedDelay(this::cut, 1, CUT_EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        timer.shutdown();
        if (timer.awaitTermination(FINISH_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
            seal();
        }
    }

    private void cut() {
        try {
            // Entries of now wait for nobody.
            retention.cut(this::seal);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Entries of the access log whose term is over wait: %s",
                    e.getClass().getName());
        }
    }

    private void seal() {
        try {
            sealer.seal();
            failuresInARow = 0;
        } catch (RuntimeException e) {
            // The next run does it; a failure here must not end the timer. An outage is told when
            // it begins.
            LOG.logf(
                    failuresInARow++ % 100 == 0 ? Logger.Level.WARN : Logger.Level.DEBUG,
                    "Entries of the access log wait to be chained: %s",
                    e.getClass().getName());
        }
    }
}
