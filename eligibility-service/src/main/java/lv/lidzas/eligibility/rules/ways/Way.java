package lv.lidzas.eligibility.rules.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Changes that together lead to a grant, none of which can be left out (ceļš līdz piešķīrumam).
 *
 * @param changes in the order in which they take effect
 */
public record Way(List<Change> changes) {

    private static final Comparator<Change> IN_ORDER =
            Comparator.comparingInt(Change::order).thenComparing(Change::toString);

    /** Nothing is otherwise. */
    static final Way NOTHING = new Way(List.of());

    public Way {
        changes = changes.stream().sorted(IN_ORDER).toList();
    }

    /** The case where all of it has happened; of several values of a change the first. */
    public Situation from(Situation now) {
        Situation then = now;
        for (Change change : changes) {
            then = then.with(change);
        }
        return then;
    }

    /** The ways with one value for each change, of which this one is made. */
    public List<Way> choices() {
        List<Way> ways = List.of(NOTHING);
        for (Change change : changes) {
            List<Change> single = single(change).toList();
            ways = ways.stream().flatMap(way -> single.stream().map(way::and)).toList();
        }
        return ways;
    }

    boolean takes(Change change) {
        return changes.stream().allMatch(own -> own.goesWith(change));
    }

    Way and(Change change) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new Way(more);
    }

    Way without(Change change) {
        return new Way(changes.stream().filter(own -> !own.equals(change)).toList());
    }

    boolean holds(Way smaller) {
        return changes.containsAll(smaller.changes);
    }

    /** This way or the other as one; absent unless they differ in the value of one change. */
    @Nullable Way or(Way other) {
        List<Change> own = changes.stream().filter(it -> !other.changes.contains(it)).toList();
        List<Change> others = other.changes.stream().filter(it -> !changes.contains(it)).toList();
        if (own.size() != 1 || others.size() != 1) {
            return null;
        }
        Change either = own.getFirst().or(others.getFirst());
        return either == null ? null : without(own.getFirst()).and(either);
    }

    private static Stream<Change> single(Change change) {
        return switch (change) {
            case Change.GroupShown(Set<DisabilityGroup> groups) ->
                    groups.stream().map(group -> new Change.GroupShown(Set.of(group)));
            case Change.LimitationShown(Set<Limitation> limitations) ->
                    limitations.stream().map(limit -> new Change.LimitationShown(Set.of(limit)));
            case Change.PurposeExchanged(Purpose from, Set<Purpose> to) ->
                    to.stream().map(purpose -> new Change.PurposeExchanged(from, Set.of(purpose)));
            case Change other -> Stream.of(other);
        };
    }
}
