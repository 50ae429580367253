package lv.lidzas.eligibility.rules.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * On what a person may refuse a case, or end its grant (iespējamie pamati): the conditions that are not met in it, and the grounds that the
 * rule set lets a person state.
 */
public final class KnownGrounds {

    private final Set<String> ids;

    private KnownGrounds(Set<String> ids) {
        this.ids = ids;
    }

    /** Of a case of which nothing is known any more. */
    public static KnownGrounds none() {
        return new KnownGrounds(Set.of());
    }

    /** Of a case that was evaluated by the rule set. */
    public static KnownGrounds of(RuleSet rules, Evaluation evaluation) {
        return of(rules.refusalGrounds().stream(), evaluation);
    }

    /** The same of a case that was granted. */
    public static KnownGrounds ofEnding(RuleSet rules, Evaluation evaluation) {
        return of(rules.grounds(), evaluation);
    }

    private static KnownGrounds of(Stream<RefusalGround> stated, Evaluation evaluation) {
        Set<String> ids = new HashSet<>(evaluation.notMet());
        stated.map(RefusalGround::id).forEach(ids::add);
        return new KnownGrounds(ids);
    }

    /** The positions of grounds that are none. */
    public List<Integer> unknownAmong(List<String> grounds) {
        return IntStream.range(0, grounds.size())
                .filter(i -> !ids.contains(grounds.get(i)))
                .boxed()
                .toList();
    }
}
