package lv.lidzas.eligibility.rules.ways;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * Looks for ways breadth-first: all sets of one change, then of two, and so on; each is tried by running the rules.
 *
 * <p>A set grows by what could end the first thing that stands in its way, because every way must end that one too. A set that
 * holds a found way is not looked at, and a way is kept only when none of its parts leads there alone.
 */
final class WaySearch {

    private static final int LARGEST = 16;
    private static final int MOST_RUNS = 3_000;
    private static final int MOST_FOUND = 100;

    /** Whether something else may be applied for. */
    enum Applied {
        MAY_CHANGE,
        STAYS
    }

    private final Situation now;
    private final Applied applied;
    private final List<Way> found = new ArrayList<>();
    private final AtomicInteger runs = new AtomicInteger();

    WaySearch(Situation now, Applied applied) {
        this.now = now;
        this.applied = applied;
    }

    Ways run() {
        if (now.evaluation().isFavourable()) {
            return Ways.NONE;
        }
        List<Way> level = List.of(Way.NOTHING);
        for (int size = 0; size <= LARGEST && !level.isEmpty(); size++) {
            level = larger(level);
        }
        boolean isComplete = !isBounded() && level.stream().allMatch(this::holdsFound);
        return Ways.told(found, isComplete);
    }

    private List<Way> larger(List<Way> level) {
        Set<Way> next = new LinkedHashSet<>();
        for (Way way : level) {
            if (isBounded()) {
                return List.of();
            }
            if (!holdsFound(way)) {
                Situation then = way.from(now);
                Evaluation given = run(then);
                if (given.isFavourable()) {
                    keepSmallestOf(way);
                } else {
                    new Openings(then, applied)
                            .of(given)
                            .filter(way::takes)
                            .forEach(change -> next.add(way.and(change)));
                }
            }
        }
        return List.copyOf(next);
    }

    private void keepSmallestOf(Way way) {
        Way smallest = way;
        for (Way smaller = way; smaller != null; smaller = smallerThan(smaller)) {
            smallest = smaller;
        }
        if (!found.contains(smallest)) {
            found.add(smallest);
        }
    }

    /**
     * A part of the way that leads there alone; absent when there is none.
     *
     * <p>What only helps is left out one by one; of what may also stand in the way every part is tried, with all that helps.
     */
    private @Nullable Way smallerThan(Way way) {
        List<Change> helping = way.changes().stream().filter(Change::onlyHelps).toList();
        List<Change> others = way.changes().stream().filter(it -> !it.onlyHelps()).toList();
        for (int part = 0; part < (1 << others.size()) - 1; part++) {
            List<Change> some = new ArrayList<>(helping);
            for (int i = 0; i < others.size(); i++) {
                if ((part & (1 << i)) != 0) {
                    some.add(others.get(i));
                }
            }
            Way smaller = new Way(some);
            if (leadsThere(smaller)) {
                return smaller;
            }
        }
        return helping.stream().map(way::without).filter(this::leadsThere).findFirst().orElse(null);
    }

    private boolean leadsThere(Way way) {
        return run(way.from(now)).isFavourable();
    }

    private Evaluation run(Situation situation) {
        runs.incrementAndGet();
        return situation.evaluation();
    }

    private boolean holdsFound(Way way) {
        return found.stream().anyMatch(way::holds);
    }

    private boolean isBounded() {
        return runs.get() >= MOST_RUNS || found.size() >= MOST_FOUND;
    }
}
