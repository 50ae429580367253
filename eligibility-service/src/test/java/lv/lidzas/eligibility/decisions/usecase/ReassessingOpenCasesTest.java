package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
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

        all.reassessOpenCases();

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

        all.reassessOpenCases();

        assertThat(all.states()).containsExactly(StateKind.PROPOSED);
        assertThat(all.current(janis).waitsFor()).isEqualTo(WaitsFor.ISSUE);
    }

    @Test
    void whereNoRuleSetServesThePassingOfDaysIsNothingNew() {
        InMemory national =
                new InMemory(Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED));
        LocalDate inDoubt = LocalDate.of(2022, 9, 1);
        national.onDay(inDoubt);
        national.arrives(ANNA);
        int runs = national.assessments.all().size();
        national.onDay(inDoubt.plusDays(1));

        national.reassessOpenCases();

        assertThat(national.assessments.all()).hasSize(runs);
    }

    @Test
    void aProposalThatStillStandsIsLeftAlone() {
        all.arrives(Examples.PETERIS_GROUP_I_SIGHT);
        int told = all.told.size();
        all.onDay(Examples.DAY.plusDays(30));

        all.reassessOpenCases();

        assertThat(all.states()).containsExactly(StateKind.PROPOSED);
        assertThat(all.told).hasSize(told);
    }
}
