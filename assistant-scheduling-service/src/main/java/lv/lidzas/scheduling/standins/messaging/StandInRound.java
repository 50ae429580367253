package lv.lidzas.scheduling.standins.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lv.lidzas.scheduling.config.StandInConfig;
import lv.lidzas.scheduling.standins.usecase.WorkSearches;
import org.jboss.logging.Logger;

/** Goes on with the searches for stand-ins from the start of the service on, whatever a stop interrupted. */
@ApplicationScoped
public class StandInRound {

    private static final Logger LOG = Logger.getLogger(StandInRound.class);

    private final WorkSearches work;
    private final StandInConfig settings;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("stand-ins").factory());

    StandInRound(WorkSearches work, StandInConfig settings) {
        this.work = work;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        long every = settings.lookEvery().toMillis();
        var _ = clock.scheduleWithFixedDelay(this::round, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clock.shutdownNow();
    }

    /** Ends early when a step fails: the next look goes on with it. Even an Error must not end the rounds. */
    void round() {
        try {
            boolean more;
            do {
                more = work.handle();
            } while (more && !Thread.currentThread().isInterrupted());
        } catch (Throwable e) {
            LOG.warnf(
                    "The search for stand-ins waits for the next look (%s).",
                    e.getClass().getName());
        }
    }
}
