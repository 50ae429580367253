package lv.lidzas.eligibility.rehearsals.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.rehearsals.usecase.RehearsalBell;
import lv.lidzas.eligibility.rehearsals.usecase.WorkRehearsal;
import org.jboss.logging.Logger;

/** Works the rehearsals that wait, from the start of the service on: what a stop interrupted goes on where it stood. */
@ApplicationScoped
public class RehearsalRound implements RehearsalBell {

    private static final Logger LOG = Logger.getLogger(RehearsalRound.class);

    /** A transaction that keeps a rehearsal is over by then. */
    private static final long SOON_MILLIS = 100;

    private final WorkRehearsal work;
    private final RulesConfig settings;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("rehearsals").factory());

    RehearsalRound(WorkRehearsal work, RulesConfig settings) {
        this.work = work;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        long every = settings.rehearseEvery().toMillis();
        var _ = clock.scheduleWithFixedDelay(this::round, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clock.shutdownNow();
    }

    @Override
    public void ring() {
        var _ = clock.schedule(this::round, SOON_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Ends early when a step fails: the next look goes on with it. Even an Error must not end the rounds. */
    void round() {
        try {
            boolean more;
            do {
                more = work.handle();
            } while (more && !Thread.currentThread().isInterrupted());
        } catch (Throwable e) {
            LOG.warnf("A rehearsal waits for the next look (%s).", e.getClass().getName());
        }
    }
}
