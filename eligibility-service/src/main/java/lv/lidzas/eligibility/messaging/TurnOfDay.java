package lv.lidzas.eligibility.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.usecase.ReassessOpenCases;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The passing of days, as an event that no service sends: open cases are looked at again now and then. */
@ApplicationScoped
class TurnOfDay {

    private static final Logger LOG = Logger.getLogger(TurnOfDay.class);

    private final ReassessOpenCases reassess;
    private final RulesConfig settings;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("turn-of-day").factory());

    TurnOfDay(ReassessOpenCases reassess, RulesConfig settings) {
        this.reassess = reassess;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        long every = settings.reassessEvery().toMillis();
        var _ = clock.scheduleWithFixedDelay(this::lookAgain, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clock.shutdownNow();
    }

    /** A failure ends this round only: the database may be away, and the next round finds the same cases. */
    private void lookAgain() {
        try {
            @Nullable AssessmentId last = null;
            do {
                last = reassess.handle(last);
            } while (last != null);
        } catch (RuntimeException e) {
            LOG.warnf("Open cases wait for the next round (%s).", e.getClass().getName());
        }
    }
}
