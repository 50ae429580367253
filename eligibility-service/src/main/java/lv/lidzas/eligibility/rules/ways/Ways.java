package lv.lidzas.eligibility.rules.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.Purpose;

/**
 * The smallest sets of changes that lead to a grant, the smallest first (mazākie ceļi līdz piešķīrumam).
 *
 * @param ways none where nothing is needed, and where nothing that people can do would help
 * @param complete whether there are no others; otherwise the search ended at its bound
 */
public record Ways(List<Way> ways, boolean complete) {

    /** None, because there is nothing to look for. */
    public static final Ways NONE = new Ways(List.of(), true);

    /** The most that are told. */
    static final int MOST = 12;

    public Ways {
        ways = List.copyOf(ways);
    }

    /** What leads to a grant of all that is applied for, or of something else in its place. */
    public static Ways of(Situation now) {
        return new WaySearch(now, WaySearch.Applied.MAY_CHANGE).run();
    }

    /** What leads to a grant of one purpose, as if it alone were applied for. */
    public static Ways of(Situation now, Purpose purpose) {
        return new WaySearch(now.onlyFor(purpose), WaySearch.Applied.STAYS).run();
    }

    /** Those that were found, told as few: what differs in one value is one way. */
    static Ways told(List<Way> found, boolean complete) {
        List<Way> told =
                joined(found).stream()
                        .sorted(Comparator.comparingInt(way -> way.changes().size()))
                        .toList();
        return told.size() > MOST
                ? new Ways(told.subList(0, MOST), false)
                : new Ways(told, complete);
    }

    private static List<Way> joined(List<Way> ways) {
        for (Way way : ways) {
            for (Way other : ways) {
                Way either = way.or(other);
                if (either != null) {
                    List<Way> fewer = new ArrayList<>(ways);
                    fewer.set(ways.indexOf(way), either);
                    fewer.remove(other);
                    return joined(fewer);
                }
            }
        }
        return ways;
    }
}
