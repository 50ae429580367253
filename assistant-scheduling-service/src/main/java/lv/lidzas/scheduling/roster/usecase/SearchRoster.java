package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import lv.lidzas.scheduling.roster.domain.RosterChecker;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterOrder.Progress;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterVisit;

/**
 * Looks for the next roster that waits (meklē grafiku), for minutes if need be.
 *
 * <p>No transaction is open meanwhile. A replica that is gone gives no sign of life, and another one begins anew: a search holds nothing
 * that could be lost but time.
 */
@ApplicationScoped
public class SearchRoster {

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final int PATIENCE = 4;
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(1);

    private final SearchDesk desk;
    private final RosterProblems problems;
    private final RosterOptimiser optimiser;

    SearchRoster(SearchDesk desk, RosterProblems problems, RosterOptimiser optimiser) {
        this.desk = desk;
        this.problems = problems;
        this.optimiser = optimiser;
    }

    /** Whether there may be more to do at once. */
    public boolean handle() {
        RosterOrder begun = desk.take();
        if (begun == null) {
            return false;
        }
        try {
            search(begun);
            return true;
        } catch (InterruptedException _) {
            desk.letGo(begun);
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException e) {
            desk.letGo(begun);
            throw e;
        }
    }

    private void search(RosterOrder begun) throws InterruptedException {
        RosterProblems.Drawn drawn = problems.draw(begun.asked());
        RosterProblem problem = drawn.problem();
        if (problem.visits().values().stream().allMatch(RosterVisit::isFrozen)) {
            desk.keep(begun, drawn, problem.planned(), null);
            return;
        }
        long started = System.nanoTime();
        RosterOptimiser.Search search = optimiser.begin(problem, effort(begun));
        SearchDesk.Sign sign;
        try (search) {
            sign = watched(begun, search, started);
        }
        RosterOptimiser.Found best = search.best();
        if (sign == SearchDesk.Sign.LOST) {
            return;
        }
        if (best == null) {
            desk.stopped(begun);
            return;
        }
        List<RosterChecker.Breach> breaches = new RosterChecker(problem).check(best.roster());
        if (!breaches.isEmpty()) {
            throw new IllegalStateException(
                    "A roster breaks "
                            + breaches.getFirst().rule()
                            + ". Maybe a constraint of the solver and a rule of the domain differ.");
        }
        desk.keep(begun, drawn, best.roster(), progress(best, started));
    }

    /** Until it is over, is to stop, or belongs to somebody else. */
    private SearchDesk.Sign watched(RosterOrder begun, RosterOptimiser.Search search, long started)
            throws InterruptedException {
        SearchDesk.Sign sign = SearchDesk.Sign.GO_ON;
        while (sign == SearchDesk.Sign.GO_ON && !search.isOver()) {
            search.await(BEAT);
            RosterOptimiser.Found best = search.best();
            sign = desk.beat(begun, best == null ? null : progress(best, started));
        }
        return sign;
    }

    /** The seed comes with the roster, so that the same one is found again. */
    private static RosterOptimiser.Effort effort(RosterOrder begun) {
        Duration most = Duration.ofSeconds(begun.asked().seconds());
        Duration patience = most.dividedBy(PATIENCE);
        return new RosterOptimiser.Effort(
                most,
                patience.compareTo(LEAST_PATIENCE) < 0 ? LEAST_PATIENCE : patience,
                null,
                begun.id().value().getLeastSignificantBits());
    }

    private static Progress progress(RosterOptimiser.Found best, long started) {
        Duration so = Duration.ofNanos(System.nanoTime() - started);
        return new Progress(best.score(), best.calculations(), Math.toIntExact(so.toSeconds()));
    }
}
