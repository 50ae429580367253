package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A municipality that follows the national calendar: the demo's stories go as regulation 316 has them. */
class NationalRulesSystemIT {

    @Test
    void theStoriesAreToldUnderTheNationalRulesToo() throws Exception {
        Layout layout =
                Layout.onFreePorts(
                        SystemUnderTest.project(),
                        SystemUnderTest.project().resolve("sandbox/target/national"));
        new Municipality(layout).stopLeftovers(System.out::println);
        try (Launcher up = Launcher.lidzas(layout, "up", "--reset", "--rules", "national")) {
            up.awaitReady();
            try (Launcher demo = Launcher.lidzas(layout, "demo")) {
                assertThat(demo.awaitEnd()).as(demo.output()).isZero();
                assertThat(demo.output())
                        .contains("rules MK316-2022")
                        .contains("80 h a month go to assistant")
                        .contains("120 h a month go to assistant")
                        .contains("40 h a month go to assistant");
            }
            up.interrupt();
            up.awaitEnd();
        } finally {
            new Municipality(layout).stopLeftovers(System.out::println);
        }
    }

    @Test
    void rulesThatThereAreNotAreRefused() throws Exception {
        Layout layout =
                Layout.onFreePorts(
                        SystemUnderTest.project(),
                        SystemUnderTest.project().resolve("sandbox/target/no-such-rules"));
        try (Launcher refused = Launcher.lidzas(layout, "up", "--rules", "old")) {
            assertThat(refused.awaitEnd()).isEqualTo(2);
            assertThat(refused.output()).contains("does not know --rules old");
        }
    }
}
