package lv.lidzas.scheduling.roster.usecase;

import java.time.Duration;
import lv.lidzas.scheduling.roster.domain.Roster;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterScore;
import org.jspecify.annotations.Nullable;

/** Port: looks for a good roster. */
@FunctionalInterface
public interface RosterOptimiser {

    /** Begins to look, and returns at once. */
    Search begin(RosterProblem problem, Effort effort);

    /**
     * How long to look; whichever comes first ends it.
     *
     * @param most the longest time
     * @param unimproved how long to go on without finding anything better
     * @param steps the most steps of the search after its first roster; null for any number
     * @param seed the same seed, problem and steps give the same roster
     */
    record Effort(Duration most, Duration unimproved, @Nullable Integer steps, long seed) {}

    /** A search that goes on by itself. */
    interface Search extends AutoCloseable {

        /** The best so far; null until there is a first. */
        @Nullable Found best();

        /** Whether it has ended, by itself or because it was told to. */
        boolean isOver();

        /** Waits until it is over, at most so long; throws what ended it if it failed. */
        void await(Duration most) throws InterruptedException;

        /** Ends it; what it found stays. */
        @Override
        void close();
    }

    /**
     * A roster that was found.
     *
     * @param calculations how many rosters were scored until then
     */
    record Found(Roster roster, RosterScore score, long calculations) {}
}
