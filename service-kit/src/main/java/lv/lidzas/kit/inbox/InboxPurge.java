package lv.lidzas.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lv.lidzas.kit.time.LegalClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forgets handled events that can no longer be delivered again. */
@ApplicationScoped
class InboxPurge {

    private static final Logger LOG = Logger.getLogger(InboxPurge.class);

    private final HandledEvents handled;
    private final LegalClock clock;
    private final InboxConfig config;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("inbox-purge").daemon().factory());

    InboxPurge(
            HandledEvents handled,
            LegalClock clock,
            InboxConfig config,
            @ConfigProperty(name = "lidzas.topics.retention", defaultValue = "P14D")
                    Duration retention) {
        if (config.keep().compareTo(retention) <= 0) {
            throw new IllegalStateException(
                    "lidzas.inbox.keep ("
                            + config.keep()
                            + ") must be longer than lidzas.topics.retention ("
                            + retention
                            + "), or an event that is read again has its effect twice.");
        }
        this.handled = handled;
        this.clock = clock;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        long period = config.purgeEvery().toMillis();
        var _ = timer.scheduleWithFixedDelay(this::purge, period, period, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) {
        timer.shutdownNow();
    }

    private void purge() {
        try {
            int forgotten = handled.forgetBefore(clock.now().minus(config.keep()));
            LOG.debugf("The inbox forgot %d events.", forgotten);
        } catch (SQLException | RuntimeException e) {
            // The next run does it; a failure here must not end the timer.
            LOG.warnf("The inbox could not be purged: %s", FailureChain.of(e));
        }
    }
}
