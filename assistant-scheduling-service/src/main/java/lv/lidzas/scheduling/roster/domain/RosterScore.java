package lv.lidzas.scheduling.roster.domain;

import java.util.Comparator;

/**
 * How good a roster is; nothing is better than zero, and a part decides only where those before it are equal.
 *
 * @param hard minutes beyond what rules allow; 0 or nobody may use the roster
 * @param medium visits without anybody
 * @param soft everything else that somebody would rather have otherwise
 */
public record RosterScore(long hard, long medium, long soft) implements Comparable<RosterScore> {

    private static final Comparator<RosterScore> BY_PARTS =
            Comparator.comparingLong(RosterScore::hard)
                    .thenComparingLong(RosterScore::medium)
                    .thenComparingLong(RosterScore::soft);

    /** Whether it keeps every rule. */
    public boolean isFeasible() {
        return hard == 0;
    }

    @Override
    public int compareTo(RosterScore other) {
        return BY_PARTS.compare(this, other);
    }
}
