package lv.lidzas.kit.crypto;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Wraps keys again after the master key was changed; then the former one may be taken from the settings. */
@ApplicationScoped
public class Rewrap {

    private static final Logger LOG = Logger.getLogger(Rewrap.class);
    private static final int AT_ONCE = 500;

    private final KeyVault keys;
    private final KeysConfig config;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("rewrap").factory());

    /**
     * For CDI.
     *
     * @param keys of the persons
     * @param config how often
     */
    public Rewrap(KeyVault keys, KeysConfig config) {
        this.keys = keys;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        long every = config.rewrapEvery().toSeconds();
        var _ = clock.scheduleWithFixedDelay(this::rewrap, every / 60, every, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clock.shutdownNow();
    }

    private void rewrap() {
        try {
            int all = 0;
            int some;
            do {
                some = QuarkusTransaction.requiringNew().call(() -> keys.rewrap(AT_ONCE));
                all += some;
            } while (some > 0);
            if (all > 0) {
                LOG.infof("%d keys are now wrapped by the data key of today.", all);
            }
        } catch (RuntimeException e) {
            // It would end the timer; the next round does it.
            LOG.warnf("Keys stay under a former data key (%s).", e.getClass().getName());
        }
    }
}
