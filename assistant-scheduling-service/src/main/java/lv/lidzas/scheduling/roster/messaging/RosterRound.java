package lv.lidzas.scheduling.roster.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import lv.lidzas.scheduling.config.RosterConfig;
import lv.lidzas.scheduling.roster.usecase.MakeMoves;
import lv.lidzas.scheduling.roster.usecase.RosterBell;
import lv.lidzas.scheduling.roster.usecase.SearchRoster;
import org.jboss.logging.Logger;

/**
 * Looks for the rosters that wait and makes the moves of those that are applied, from the start of the service on: what a stop interrupted
 * goes on. A search takes minutes, so nobody's moves wait for it.
 */
@ApplicationScoped
public class RosterRound implements RosterBell {

    private static final Logger LOG = Logger.getLogger(RosterRound.class);

    /** A transaction that keeps a roster is over by then. */
    private static final long SOON_MILLIS = 100;

    private final SearchRoster search;
    private final MakeMoves moves;
    private final RosterConfig config;
    private final ScheduledExecutorService searching = clock("roster-search");
    private final ScheduledExecutorService applying = clock("roster-moves");

    RosterRound(SearchRoster search, MakeMoves moves, RosterConfig config) {
        this.search = search;
        this.moves = moves;
        this.config = config;
    }

    private static ScheduledExecutorService clock(String name) {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
    }

    void start(@Observes StartupEvent started) {
        long every = config.lookEvery().toMillis();
        var _ =
                searching.scheduleWithFixedDelay(
                        this::searchAll, every, every, TimeUnit.MILLISECONDS);
        var _ =
                applying.scheduleWithFixedDelay(
                        this::applyAll, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        searching.shutdownNow();
        applying.shutdownNow();
    }

    @Override
    public void ring() {
        var _ = searching.schedule(this::searchAll, SOON_MILLIS, TimeUnit.MILLISECONDS);
        var _ = applying.schedule(this::applyAll, SOON_MILLIS, TimeUnit.MILLISECONDS);
    }

    void searchAll() {
        round(search::handle);
    }

    void applyAll() {
        round(moves::handle);
    }

    /** Ends early when a step fails: the next look goes on with it. Even an Error must not end the rounds. */
    private static void round(BooleanSupplier step) {
        try {
            boolean more;
            do {
                more = step.getAsBoolean();
            } while (more && !Thread.currentThread().isInterrupted());
        } catch (Throwable e) {
            LOG.warnf("A roster waits for the next look (%s).", e.getClass().getName());
        }
    }
}
