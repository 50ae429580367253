package lv.lidzas.eligibility.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.Evidence;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.words.Bilingual;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ThreeValuedLogicTest {

    private static final long SEED = 942_2016L;
    private static final LegalReference BASIS =
            new LegalReference(
                    LegalAct.MK_942,
                    new Bilingual("1.", "1."),
                    LocalDate.of(2016, 1, 1),
                    Evidence.DERIVED);
    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());
    private static final Facts FACTS = Examples.ANNA_ADULT_GROUP_II.on(Examples.DAY);

    @Test
    void aCertainNoBeatsADoubtAndADoubtBeatsAYes() {
        assertThat(and(OutcomeKind.UNCLEAR, OutcomeKind.NOT_MET)).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(and(OutcomeKind.NOT_MET, OutcomeKind.UNCLEAR)).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(and(OutcomeKind.MET, OutcomeKind.UNCLEAR)).isEqualTo(OutcomeKind.UNCLEAR);
        assertThat(and(OutcomeKind.MET, OutcomeKind.MET)).isEqualTo(OutcomeKind.MET);
    }

    @Test
    void oneYesSufficesWhereOneIsAsked() {
        assertThat(or(OutcomeKind.UNCLEAR, OutcomeKind.MET)).isEqualTo(OutcomeKind.MET);
        assertThat(or(OutcomeKind.NOT_MET, OutcomeKind.UNCLEAR)).isEqualTo(OutcomeKind.UNCLEAR);
        assertThat(or(OutcomeKind.NOT_MET, OutcomeKind.NOT_MET)).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    void whatDoesNotConcernTheCaseCountsNothing() {
        for (OutcomeKind kind : OutcomeKind.values()) {
            assertThat(and(kind, OutcomeKind.NOT_APPLICABLE)).isEqualTo(kind);
            assertThat(and(OutcomeKind.NOT_APPLICABLE, kind)).isEqualTo(kind);
            assertThat(or(kind, OutcomeKind.NOT_APPLICABLE)).isEqualTo(kind);
            assertThat(or(OutcomeKind.NOT_APPLICABLE, kind)).isEqualTo(kind);
        }
    }

    @RepeatedTest(20)
    void orderAndGroupingDoNotMatter(RepetitionInfo repetition) {
        long seed = SEED + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            OutcomeKind a = any(random);
            OutcomeKind b = any(random);
            OutcomeKind c = any(random);
            assertThat(and(a, b)).as("seed " + seed).isEqualTo(and(b, a));
            assertThat(or(a, b)).as("seed " + seed).isEqualTo(or(b, a));
            assertThat(and(and(a, b), c)).as("seed " + seed).isEqualTo(and(a, and(b, c)));
            assertThat(or(or(a, b), c)).as("seed " + seed).isEqualTo(or(a, or(b, c)));
        }
    }

    @RepeatedTest(20)
    void moreKnowledgeNeverTurnsAYesIntoANo(RepetitionInfo repetition) {
        long seed = SEED * 31 + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<OutcomeKind> leaves = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                leaves.add(any(random));
            }
            OutcomeKind before = outcomeOf(leaves);
            List<OutcomeKind> known = new ArrayList<>(leaves);
            known.replaceAll(kind ->
                    kind == OutcomeKind.UNCLEAR
                            ? (random.nextBoolean() ? OutcomeKind.MET : OutcomeKind.NOT_MET)
                            : kind);
            OutcomeKind after = outcomeOf(known);
            if (before != OutcomeKind.UNCLEAR) {
                assertThat(after).as("seed %d, leaves %s", seed, leaves).isEqualTo(before);
            } else {
                assertThat(after)
                        .as("seed %d, leaves %s", seed, leaves)
                        .isNotEqualTo(OutcomeKind.UNCLEAR);
            }
        }
    }

    @RepeatedTest(20)
    void specificationAndEvaluationHaveTheSameShape(RepetitionInfo repetition) {
        Random random = new Random(SEED * 17 + repetition.getCurrentRepetition());
        List<OutcomeKind> leaves = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            leaves.add(any(random));
        }
        Condition condition = condition(leaves);

        assertThat(condition.trace(FACTS).withoutOutcomes()).isEqualTo(condition.specification());
    }

    @Test
    void aConditionForOtherCasesIsSetAsideWithAllBelowIt() {
        Condition guarded =
                new OnlyIf(
                        "only-if",
                        BASIS,
                        new Fixed("guard", OutcomeKind.NOT_MET),
                        AllOf.of("then", BASIS, new Fixed("inside", OutcomeKind.UNCLEAR)));

        TraceNode trace = guarded.trace(FACTS);

        assertThat(OutcomeKind.of(trace.evaluated())).isEqualTo(OutcomeKind.NOT_APPLICABLE);
        assertThat(trace.parts().get(1).walk())
                .allMatch(node -> node.evaluated() instanceof Outcome.NotApplicable);
        assertThat(trace.decisive()).isEmpty();
    }

    @Test
    void aClosedWayInIsNotAmongTheReasonsOfADoubt() {
        Condition ways =
                AnyOf.of(
                        "ways",
                        BASIS,
                        AllOf.of(
                                "closed",
                                BASIS,
                                new Fixed("no", OutcomeKind.NOT_MET),
                                new Fixed("pointless", OutcomeKind.UNCLEAR)),
                        new Fixed("open", OutcomeKind.UNCLEAR));

        assertThat(ways.trace(FACTS).decisive()).extracting(TraceNode::id).containsExactly("open");
    }

    private static OutcomeKind outcomeOf(List<OutcomeKind> leaves) {
        return OutcomeKind.of(condition(leaves).evaluate(FACTS));
    }

    private static Condition condition(List<OutcomeKind> leaves) {
        return AllOf.of(
                "all",
                BASIS,
                AnyOf.of(
                        "any",
                        BASIS,
                        new Fixed("a", leaves.get(0)),
                        AllOf.of(
                                "inner",
                                BASIS,
                                new Fixed("b", leaves.get(1)),
                                new Fixed("c", leaves.get(2)))),
                new OnlyIf(
                        "only-if",
                        BASIS,
                        new Fixed("d", leaves.get(3)),
                        new Fixed("e", leaves.get(4))),
                new Fixed("f", leaves.get(5)));
    }

    private static OutcomeKind any(Random random) {
        return KINDS.get(random.nextInt(KINDS.size()));
    }

    private static OutcomeKind and(OutcomeKind one, OutcomeKind other) {
        return OutcomeKind.of(outcome(one).and(outcome(other)));
    }

    private static OutcomeKind or(OutcomeKind one, OutcomeKind other) {
        return OutcomeKind.of(outcome(one).or(outcome(other)));
    }

    private static Outcome outcome(OutcomeKind kind) {
        Reason reason = Reason.of("example");
        return switch (kind) {
            case MET -> new Outcome.Met(BASIS, reason);
            case NOT_MET -> new Outcome.NotMet(BASIS, reason);
            case UNCLEAR -> new Outcome.Unclear(BASIS, reason, new Doubt.Caseworker());
            case NOT_APPLICABLE -> new Outcome.NotApplicable(BASIS, reason);
        };
    }

    private record Fixed(String id, OutcomeKind kind) implements Condition {

        @Override
        public LegalReference basis() {
            return BASIS;
        }

        @Override
        public Outcome evaluate(Facts facts) {
            return outcome(kind);
        }
    }
}
