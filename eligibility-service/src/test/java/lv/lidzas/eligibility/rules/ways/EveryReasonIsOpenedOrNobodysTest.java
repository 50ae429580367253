package lv.lidzas.eligibility.rules.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import org.junit.jupiter.api.Test;

/** Whoever adds a reason says in {@link Openings} what could end it, or here that nothing can. */
class EveryReasonIsOpenedOrNobodysTest {

    private static final Set<String> OPENED =
            Set.of(
                    "too-young",
                    "group-not-served",
                    "group-not-stated",
                    "not-group-one-visual",
                    "sight-not-stated",
                    "programme-only-for-sight",
                    "benefit-does-not-fit",
                    "limits-not-served",
                    "limits-not-stated",
                    "declared-elsewhere",
                    "identity-pending",
                    "no-hours-remain",
                    "need-not-assessed",
                    "benefit-of-month-unknown",
                    "purpose-not-served");
    private static final Set<String> NOBODYS =
            Set.of("no-longer-a-child", "not-adult", "need-not-found");
    private static final Set<String> OF_GUARDS =
            Set.of("applies-in-person", "benefit-not-received");

    @Test
    void noReasonIsForgotten() {
        Set<String> seen = new TreeSet<>();
        Examples.everyRuleSet()
                .forEach(rules ->
                        new GeneratedFacts(316, Examples.DAY)
                                .under(rules)
                                .limit(2_000)
                                .flatMap(facts -> rules.evaluate(facts).trace().walk())
                                .filter(node -> node.parts().isEmpty())
                                .filter(EveryReasonIsOpenedOrNobodysTest::stands)
                                .forEach(node -> seen.add(node.evaluated().reason().code())));

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(OPENED, NOBODYS, OF_GUARDS).flatMap(Set::stream).toList());
    }

    /** A document that is lacking is named by the doubt. */
    private static boolean stands(TraceNode leaf) {
        return switch (leaf.evaluated()) {
            case Outcome.NotMet _ -> true;
            case Outcome.Unclear unclear -> unclear.doubt() instanceof Doubt.Caseworker;
            case Outcome.Met _, Outcome.NotApplicable _ -> false;
        };
    }
}
