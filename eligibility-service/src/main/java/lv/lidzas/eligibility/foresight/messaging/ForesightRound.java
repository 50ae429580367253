package lv.lidzas.eligibility.foresight.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.foresight.usecase.ForeseeEnds;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The passing of days, as an event that no service sends: what ends soon is looked at as often as open cases are. */
@ApplicationScoped
public class ForesightRound {

    private static final Logger LOG = Logger.getLogger(ForesightRound.class);

    private final ForeseeEnds foresee;
    private final RulesConfig settings;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("foresight").factory());

    ForesightRound(ForeseeEnds foresee, RulesConfig settings) {
        this.foresee = foresee;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        long every = settings.reassessEvery().toMillis();
        var _ = clock.scheduleWithFixedDelay(this::round, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clock.shutdownNow();
    }

    /** Ends early when a step fails: the next round finds the same. Even an Error must not end the rounds. */
    public void round() {
        try {
            @Nullable DecisionId last = null;
            do {
                last = foresee.handle(last);
            } while (last != null);
        } catch (Throwable e) {
            LOG.warnf("What ends soon waits for the next round (%s).", e.getClass().getName());
        }
    }
}
