package lv.lidzas.sandbox.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A campaign can be made again: its plans follow from the seed. */
class PlansTest {

    private static final int ROUND = Victim.values().length;

    @Test
    void theSameSeedBreaksTheSame() {
        assertThat(FaultPlan.of(7, 100)).hasSize(100).isEqualTo(FaultPlan.of(7, 100));
        assertThat(FaultPlan.of(7, 100)).isNotEqualTo(FaultPlan.of(8, 100));
    }

    @Test
    void theFirstFaultsKillEveryPartAndTheNextFreezeEveryPart() {
        List<Fault> faults = FaultPlan.of(7, 2 * ROUND);

        assertThat(faults.subList(0, ROUND))
                .allMatch(it -> it.harm() == Fault.Harm.KILL)
                .extracting(Fault::victim)
                .containsExactlyInAnyOrder(Victim.values());
        assertThat(faults.subList(ROUND, 2 * ROUND))
                .allMatch(it -> it.harm() == Fault.Harm.FREEZE)
                .extracting(Fault::victim)
                .containsExactlyInAnyOrder(Victim.values());
    }

    @Test
    void theSameSeedAsksForTheSame() {
        assertThat(cases(7, 0)).isEqualTo(cases(7, 0));
        assertThat(cases(7, 0)).isNotEqualTo(cases(8, 0));
    }

    @Test
    void everyEndingIsAskedForAndNoNumberTwice() {
        List<CasePlan> all = Stream.concat(cases(7, 0).stream(), cases(7, 1).stream()).toList();

        assertThat(all).extracting(CasePlan::number).doesNotHaveDuplicates();
        assertThat(all).extracting(CasePlan::ending).contains(CasePlan.Ending.values());
    }

    private static List<CasePlan> cases(long seed, int client) {
        CasePlans plans = new CasePlans(seed, client);
        return Stream.generate(plans::next).limit(200).toList();
    }
}
