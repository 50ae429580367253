package lv.lidzas.sandbox.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import lv.lidzas.sandbox.SystemUnderTest;
import org.junit.jupiter.api.Test;

/** A campaign in small: under load each part is killed once. */
class CampaignSystemIT {

    /** The first cases of its six clients ask for everything that can be asked for, however slow the machine is. */
    private static final long SEED = 24_319;

    @Test
    void nothingAcknowledgedIsLostAndNothingTakesEffectTwiceThoughEachPartIsKilled()
            throws InterruptedException {
        Trial trial =
                new Trial(
                        SystemUnderTest.running().municipality(),
                        SEED,
                        Victim.values().length,
                        System.out::println);

        TrialReport report = trial.run();
        trial.end();

        report.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        assertThat(report.violations()).isEmpty();
        assertThat(
                        Stream.of(Errand.What.values())
                                .filter(it -> it != Errand.What.RETURN)
                                .filter(it ->
                                        report.history().acknowledged(it).findAny().isEmpty()))
                .as(
                        "every kind of request that no chance decides on was acknowledged at least once")
                .isEmpty();
    }
}
