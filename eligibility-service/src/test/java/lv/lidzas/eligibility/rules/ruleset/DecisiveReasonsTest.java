package lv.lidzas.eligibility.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import org.junit.jupiter.api.Test;

/** A person is told the reasons that concern them, and each once. */
class DecisiveReasonsTest {

    @Test
    void anAdultWithoutOpinionIsToldOnceThatItIsMissing() {
        ExampleCase anna =
                Examples.ANNA_ADULT_GROUP_II
                        .receivingVisualBenefit()
                        .without(DocumentKind.OPINION_ASSISTANT_NEED)
                        .applyingFor(Purposes.HIGHER_EDUCATION);

        assertThat(reasons(anna))
                .containsExactly(
                        Reason.of("document-missing", DocumentKind.OPINION_ASSISTANT_NEED),
                        Reason.of("document-missing", DocumentKind.CONFIRMATION_EDUCATION));
        assertThat(evaluation(anna).decisive())
                .first()
                .returns("assistant-need-opinion", TraceNode::id);
    }

    @Test
    void anAdultIsNotKeptOutByBeingNoChild() {
        ExampleCase anna =
                Examples.ANNA_ADULT_GROUP_II.withOpinion(
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.III,
                        Limitation.MOBILITY);

        assertThat(evaluation(anna).notMet())
                .containsExactlyInAnyOrder("adult-disability-group", "group-one-visual");
    }

    @Test
    void aChildThatIsTooYoungIsToldOfAgesOnly() {
        ExampleCase janis = Examples.JANIS_CHILD_8.bornOn(LocalDate.of(2023, 6, 1));

        assertThat(reasons(janis))
                .containsExactly(Reason.of("too-young", 5), Reason.of("not-adult", 18));
    }

    private static List<Reason> reasons(ExampleCase example) {
        return evaluation(example).decisive().stream()
                .map(node -> node.evaluated().reason())
                .toList();
    }

    private static Evaluation evaluation(ExampleCase example) {
        return Examples.mk942().evaluate(example.on(Examples.DAY));
    }
}
