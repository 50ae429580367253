package lv.lidzas.intake.retention.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lv.lidzas.intake.config.RetentionConfig;
import lv.lidzas.intake.retention.usecase.BeginDailyRun;
import lv.lidzas.intake.retention.usecase.ListRetentionTerms;
import lv.lidzas.intake.retention.usecase.WorkRetentionRun;
import org.jboss.logging.Logger;

/** The passing of days, as an event that no service sends: begins the daily round and works whichever waits. */
@ApplicationScoped
public class RetentionRound {

    private static final Logger LOG = Logger.getLogger(RetentionRound.class);

    private final ListRetentionTerms terms;
    private final BeginDailyRun begin;
    private final WorkRetentionRun work;
    private final RetentionConfig config;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("retention").factory());

    RetentionRound(
            ListRetentionTerms terms,
            BeginDailyRun begin,
            WorkRetentionRun work,
            RetentionConfig config) {
        this.terms = terms;
        this.begin = begin;
        this.work = work;
        this.config = config;
    }

    /** A term that is none stops the service here, and not the round of a night. */
    void start(@Observes StartupEvent started) {
        LOG.debugf("Terms: %s", terms.handle());
        long every = config.lookEvery().toMillis();
        var _ = clock.scheduleWithFixedDelay(this::round, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clock.shutdownNow();
    }

    /** Ends early when a step fails: the next look goes on with it. Even an Error must not end the rounds. */
    public void round() {
        try {
            begin.handle();
            boolean more;
            do {
                more = work.handle();
            } while (more);
        } catch (Throwable e) {
            LOG.warnf("A round of retention waits for the next look (%s).", e.getClass().getName());
        }
    }
}
