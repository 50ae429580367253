package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.scheduling.roster.domain.Roster;
import lv.lidzas.scheduling.roster.domain.RosterFigures;
import lv.lidzas.scheduling.roster.domain.RosterMoves;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterOrder.Progress;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterReasons;
import lv.lidzas.scheduling.roster.domain.RosterState;
import lv.lidzas.scheduling.roster.domain.UnmetVisit;
import org.jspecify.annotations.Nullable;

/**
 * What a search writes down, each in a short transaction of its own: a search takes minutes, and nobody waits for it.
 *
 * <p>Every line asks whether the search is still that of this replica, by the number of its attempt: one that was taken for dead and was
 * not must not write over the one that took its place.
 */
@ApplicationScoped
class SearchDesk {

    private final Rosters rosters;
    private final Ids ids;

    SearchDesk(Rosters rosters, Ids ids) {
        this.rosters = rosters;
        this.ids = ids;
    }

    /** What the search is to do after a sign of life. */
    enum Sign {
        GO_ON,
        STOP,
        /** It belongs to another replica, or is over. */
        LOST
    }

    /** Takes the next roster; null if none waits. One that took several replicas with it is given up. */
    @Transactional
    @Nullable RosterOrder take() {
        RosterOrder next = rosters.take(Rosters.Turn.TO_SEARCH) ? rosters.nextToSearch() : null;
        while (next != null && next.attempts() >= RosterOrder.MOST_ATTEMPTS) {
            rosters.save(next.failed());
            next = rosters.nextToSearch();
        }
        return next == null ? null : rosters.save(next.begun());
    }

    @Transactional
    Sign beat(RosterOrder begun, @Nullable Progress so) {
        if (!rosters.beat(begun, so)) {
            return Sign.LOST;
        }
        RosterOrder now = rosters.find(begun.id());
        return now != null && now.isStopping() ? Sign.STOP : Sign.GO_ON;
    }

    /**
     * Keeps a roster that was found.
     *
     * @param how null where there was nothing to look for
     */
    @Transactional
    void keep(RosterOrder begun, RosterProblems.Drawn drawn, Roster found, @Nullable Progress how) {
        RosterOrder held = held(begun);
        if (held == null) {
            return;
        }
        RosterProblem problem = drawn.problem();
        List<UnmetVisit.Told> unmet =
                new RosterReasons(problem, found)
                        .unmet().stream().map(it -> it.told(ids.next())).toList();
        rosters.keep(held.id(), RosterMoves.of(problem, found, drawn.versions(), ids::next), unmet);
        rosters.save(
                held.found(
                        how,
                        new RosterOrder.Gain(
                                RosterFigures.of(problem, problem.planned()),
                                RosterFigures.of(problem, found))));
    }

    /** It was stopped before there was anything to keep. */
    @Transactional
    void stopped(RosterOrder begun) {
        RosterOrder held = held(begun);
        if (held != null) {
            rosters.save(held.stopped());
        }
    }

    /** This replica does not go on with it. */
    @Transactional
    void letGo(RosterOrder begun) {
        RosterOrder held = held(begun);
        if (held != null) {
            rosters.save(
                    held.attempts() < RosterOrder.MOST_ATTEMPTS
                            ? held.queuedAgain()
                            : held.failed());
        }
    }

    private @Nullable RosterOrder held(RosterOrder begun) {
        RosterOrder now = rosters.hold(begun.id());
        boolean isOurs =
                now != null
                        && now.state() == RosterState.SEARCHING
                        && now.attempts() == begun.attempts();
        return isOurs ? now : null;
    }
}
