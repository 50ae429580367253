package lv.lidzas.eligibility.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.eligibility.ExampleCase;
import lv.lidzas.eligibility.Examples;
import lv.lidzas.eligibility.domain.DisabilityGroup;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Limitation;
import lv.lidzas.eligibility.domain.assessment.WaitsFor;
import lv.lidzas.eligibility.domain.decision.StateKind;
import lv.lidzas.eligibility.domain.ruleset.OpinionForSight;
import lv.lidzas.eligibility.domain.ruleset.RuleCalendar;
import org.junit.jupiter.api.Test;

class ReassessingOpenCasesTest {

    private static final ExampleCase ANNA =
            Examples.ANNA_ADULT_GROUP_II.withOpinionUntil(
                    Examples.DAY,
                    DocumentKind.OPINION_ASSISTANT_NEED,
                    DisabilityGroup.II,
                    Limitation.MOBILITY);

    private final InMemory all = new InMemory();

    @Test
    void aProposalIsCancelledOnTheDayAfterItsOpinionEnded() {
        all.arrives(ANNA);
        all.onDay(Examples.DAY.plusDays(1));

        all.reassessOpenCases.handle(null);

        assertThat(all.states()).containsExactly(StateKind.CANCELLED);
        assertThat(all.current(ANNA).waitsFor()).isEqualTo(WaitsFor.DOCUMENTS);
        assertThat(all.told.getLast()).isEqualTo(all.current(ANNA));
    }

    @Test
    void aChildWhoWasTooYoungIsProposedForOnTheFifthBirthday() {
        ExampleCase janis = Examples.JANIS_CHILD_8.bornOn(Examples.DAY.plusDays(1).minusYears(5));
        all.arrives(janis);
        assertThat(all.current(janis).evaluation().notMet()).contains("child-age");
        all.onDay(Examples.DAY.plusDays(1));

        all.reassessOpenCases.handle(null);

        assertThat(all.states()).containsExactly(StateKind.PROPOSED);
        assertThat(all.current(janis).waitsFor()).isEqualTo(WaitsFor.ISSUE);
    }

    @Test
    void whereNoRuleSetServesThePassingOfDaysIsNothingNew() {
        InMemory national =
                new InMemory(Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED));
        national.arrives(ANNA);
        int runs = national.assessments.size();
        national.onDay(Examples.DAY.plusDays(1));

        national.reassessOpenCases.handle(null);

        assertThat(national.assessments).hasSize(runs);
    }

    @Test
    void aProposalThatStillStandsIsLeftAlone() {
        all.arrives(Examples.PETERIS_GROUP_I_SIGHT);
        int told = all.told.size();
        all.onDay(Examples.DAY.plusDays(30));

        all.reassessOpenCases.handle(null);

        assertThat(all.states()).containsExactly(StateKind.PROPOSED);
        assertThat(all.told).hasSize(told);
    }
}
