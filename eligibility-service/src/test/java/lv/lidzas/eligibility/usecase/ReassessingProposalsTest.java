package lv.lidzas.eligibility.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.eligibility.ExampleCase;
import lv.lidzas.eligibility.Examples;
import lv.lidzas.eligibility.domain.DisabilityGroup;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Limitation;
import lv.lidzas.eligibility.domain.assessment.WaitsFor;
import lv.lidzas.eligibility.domain.decision.StateKind;
import org.junit.jupiter.api.Test;

class ReassessingProposalsTest {

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

        all.reassessProposals.handle(null);

        assertThat(all.states()).containsExactly(StateKind.CANCELLED);
        assertThat(all.current(ANNA).waitsFor()).isEqualTo(WaitsFor.DOCUMENTS);
        assertThat(all.told.getLast()).isEqualTo(all.current(ANNA));
    }

    @Test
    void aProposalThatStillStandsIsLeftAlone() {
        all.arrives(Examples.PETERIS_GROUP_I_SIGHT);
        int told = all.told.size();
        all.onDay(Examples.DAY.plusDays(30));

        all.reassessProposals.handle(null);

        assertThat(all.states()).containsExactly(StateKind.PROPOSED);
        assertThat(all.told).hasSize(told);
    }
}
