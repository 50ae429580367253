package lv.lidzas.kit.web.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Deletes old answers now and then; if the database is away, the next round does it. */
@ApplicationScoped
public class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final StoredAnswers answers;
    private final IdempotencyConfig config;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("idempotency-sweep").factory());

    /**
     * For CDI.
     *
     * @param answers the table
     * @param config how long to keep
     */
    public Sweep(StoredAnswers answers, IdempotencyConfig config) {
        this.answers = answers;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        long every = config.sweepEvery().toMillis();
        var _ = clock.scheduleWithFixedDelay(this::sweep, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clock.shutdownNow();
    }

    private void sweep() {
        try {
            while (answers.sweep(config.keep())) {
                LOG.debug("Some old answers are deleted, more are left.");
            }
            answers.forgetKeys(config.keep());
        } catch (SQLException e) {
            LOG.warnf("Old answers stay until the next sweep (SQLSTATE %s).", e.getSQLState());
        } catch (RuntimeException e) {
            // It would end the timer, and answers with personal data would stay for ever.
            LOG.warnf("Old answers stay until the next sweep (%s).", e.getClass().getName());
        }
    }
}
