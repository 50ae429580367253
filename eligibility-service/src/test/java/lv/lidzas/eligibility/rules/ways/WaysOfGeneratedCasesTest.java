package lv.lidzas.eligibility.rules.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.logic.DocumentGap;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever the case: every way leads to a grant, no part of a way does, and no short way is overlooked. */
class WaysOfGeneratedCasesTest {

    static final List<RuleSet> RULE_SETS = Examples.everyRuleSet().toList();

    private static final long SEED = 20_261_129;
    private static final int CASES = 60;
    private static final int CASES_OF_PAIRS = 20;

    @ParameterizedTest
    @FieldSource("RULE_SETS")
    void everyWayLeadsToAGrantAndNoPartOfItDoes(RuleSet rules) {
        List<Ways> all = new ArrayList<>();
        cases(rules)
                .forEach(facts -> {
                    Situation now = Situation.of(rules, facts);
                    Ways ways = Ways.of(now);
                    check(now, ways);
                    all.add(ways);
                });

        assertThat(all).filteredOn(ways -> !ways.ways().isEmpty()).hasSizeGreaterThan(CASES / 3);
        assertThat(all).filteredOn(ways -> ways.ways().size() > 1).isNotEmpty();
        assertThat(all).filteredOn(Ways::complete).hasSizeGreaterThan(CASES * 9 / 10);
    }

    @ParameterizedTest
    @FieldSource("RULE_SETS")
    void theSameHoldsForEachPurposeAlone(RuleSet rules) {
        cases(rules)
                .forEach(facts -> {
                    for (Purpose purpose : facts.application().purposes()) {
                        Situation now = Situation.of(rules, facts);
                        Ways ways = Ways.of(now, purpose);
                        check(now.onlyFor(purpose), ways);
                        assertThat(changes(ways))
                                .noneMatch(it -> it instanceof Change.PurposeExchanged)
                                .noneMatch(it -> it instanceof Change.PurposeLeftOut);
                    }
                });
    }

    @ParameterizedTest
    @FieldSource("RULE_SETS")
    void noWayOfOneOrTwoChangesIsOverlooked(RuleSet rules) {
        cases(rules)
                .limit(CASES_OF_PAIRS)
                .forEach(facts -> {
                    Situation now = Situation.of(rules, facts);
                    if (!now.evaluation().isFavourable()) {
                        Ways ways = Ways.of(now);
                        Set<Set<String>> told = new LinkedHashSet<>();
                        ways.ways()
                                .forEach(way ->
                                        way.choices().forEach(choice -> told.add(names(choice))));
                        if (ways.complete()) {
                            assertThat(told).as("%s", facts).containsAll(shortWays(now));
                        }
                    }
                });
    }

    private static Stream<Facts> cases(RuleSet rules) {
        return new GeneratedFacts(SEED, Examples.DAY).under(rules).limit(CASES);
    }

    private static void check(Situation now, Ways ways) {
        if (now.evaluation().isFavourable()) {
            assertThat(ways).isEqualTo(Ways.NONE);
        }
        for (Way way : ways.ways()) {
            for (Way choice : way.choices()) {
                assertThat(leads(choice, now)).as("%s of %s", choice, now.facts()).isTrue();
                assertThat(properParts(choice))
                        .as("%s of %s", choice, now.facts())
                        .noneMatch(part -> leads(part, now));
            }
        }
        assertThat(changes(ways))
                .allSatisfy(change -> {
                    if (change instanceof Change.DayComes day) {
                        assertThat(day.day()).isAfter(now.facts().onDay());
                    }
                });
    }

    private static Stream<Change> changes(Ways ways) {
        return ways.ways().stream().flatMap(way -> way.changes().stream());
    }

    private static boolean leads(Way way, Situation now) {
        return way.from(now).evaluation().isFavourable();
    }

    private static List<Way> properParts(Way way) {
        List<Way> parts = new ArrayList<>();
        int size = way.changes().size();
        for (int part = 0; part < (1 << size) - 1; part++) {
            List<Change> some = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if ((part & (1 << i)) != 0) {
                    some.add(way.changes().get(i));
                }
            }
            parts.add(new Way(some));
        }
        return parts;
    }

    /** Found without looking at the trace: every pair of what people can change. */
    private static Set<Set<String>> shortWays(Situation now) {
        Set<Set<String>> found = new LinkedHashSet<>();
        List<Change> all = everything();
        all.stream()
                .map(change -> new Way(List.of(change)))
                .filter(way -> leads(way, now))
                .forEach(way -> found.add(names(way)));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Way way = new Way(List.of(all.get(i), all.get(j)));
                if (all.get(i).goesWith(all.get(j))
                        && properParts(way).stream().noneMatch(part -> leads(part, now))
                        && leads(way, now)) {
                    found.add(names(way));
                }
            }
        }
        return found;
    }

    /** Without the opinion on a car, which is asked of nobody whose limits are not known. */
    private static List<Change> everything() {
        List<Change> all = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind != DocumentKind.OPINION_CAR_ADAPTATION) {
                all.add(new Change.DocumentAccepted(kind, DocumentGap.MISSING));
            }
        }
        all.add(new Change.GroupShown(Set.of(DisabilityGroup.I)));
        all.add(new Change.GroupShown(Set.of(DisabilityGroup.II)));
        for (Limitation limitation :
                List.of(Limitation.VISUAL, Limitation.MOBILITY, Limitation.MENTAL)) {
            all.add(new Change.LimitationShown(Set.of(limitation)));
        }
        all.add(new Change.IdentityProven());
        all.add(new Change.ResidenceDeclared());
        all.add(new Change.BenefitNotReceived());
        all.add(new Change.Judged("need-assessed"));
        all.add(new Change.Judged("benefit-of-month-known"));
        return all;
    }

    /** A document by its kind alone. */
    private static Set<String> names(Way way) {
        Set<String> names = new LinkedHashSet<>();
        for (Change change : way.changes()) {
            names.add(
                    change instanceof Change.DocumentAccepted(DocumentKind kind, DocumentGap _)
                            ? kind.name()
                            : change.toString());
        }
        return names;
    }
}
