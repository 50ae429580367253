package lv.lidzas.scheduling.roster.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * Swaps of stops that lie near each other on the clock: only there does one stand in the way of the other.
 *
 * <p>The solver's own swaps ask at random until each may have the other's worker, which took most of its time.
 */
public final class Swaps implements MoveIteratorFactory<Timetable, Swap> {

    /** How far apart two starts may be. */
    private static final long NEAR_MINUTES = 180;

    /** In order of their starts as they are planned when the search begins; windows are too short to matter. */
    private List<Stop> byStart = List.of();

    @Override
    public void phaseStarted(ScoreDirector<Timetable> director) {
        byStart =
                director.getWorkingSolution().stops().stream()
                        .filter(stop -> !stop.isPinned())
                        .sorted(Comparator.comparingLong(Stop::begins))
                        .toList();
    }

    @Override
    public long getSize(ScoreDirector<Timetable> director) {
        return (long) byStart.size() * byStart.size();
    }

    @Override
    public Iterator<Swap> createOriginalMoveIterator(ScoreDirector<Timetable> director) {
        List<Swap> all = new ArrayList<>();
        for (int one = 0; one < byStart.size(); one++) {
            for (int other = one + 1; other < byStart.size(); other++) {
                all.add(new Swap(byStart.get(one), byStart.get(other)));
            }
        }
        return all.iterator();
    }

    @Override
    public Iterator<Swap> createRandomMoveIterator(
            ScoreDirector<Timetable> director, Random random) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return byStart.size() > 1;
            }

            @Override
            public Swap next() {
                int one = random.nextInt(byStart.size());
                return new Swap(byStart.get(one), near(one, random));
            }
        };
    }

    private Stop near(int one, Random random) {
        long begins = byStart.get(one).begins();
        int first = one;
        while (first > 0 && begins - byStart.get(first - 1).begins() <= NEAR_MINUTES) {
            first--;
        }
        int last = one;
        while (last < byStart.size() - 1
                && byStart.get(last + 1).begins() - begins <= NEAR_MINUTES) {
            last++;
        }
        return byStart.get(first + random.nextInt(last - first + 1));
    }
}
