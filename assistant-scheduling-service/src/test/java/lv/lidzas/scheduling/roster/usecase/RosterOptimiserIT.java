package lv.lidzas.scheduling.roster.usecase;

import static lv.lidzas.scheduling.roster.domain.Rosters.ANNA;
import static lv.lidzas.scheduling.roster.domain.Rosters.BERTA;
import static lv.lidzas.scheduling.roster.domain.Rosters.at;
import static lv.lidzas.scheduling.roster.domain.Rosters.problem;
import static lv.lidzas.scheduling.roster.domain.Rosters.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** A solver makes its entities by reflection and starts its own threads, which is another thing inside a running service. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RosterOptimiserIT {

    @Inject RosterOptimiser optimiser;

    @Test
    void theServiceFindsARoster() throws InterruptedException {
        RosterProblem day =
                problem(
                        visit(100, ANNA, at(8, 0), at(10, 0)),
                        visit(101, BERTA, at(9, 0), at(11, 0)));

        try (RosterOptimiser.Search search =
                optimiser.begin(
                        day,
                        new RosterOptimiser.Effort(
                                Duration.ofSeconds(20), Duration.ofMillis(300), 100, 1))) {
            search.await(Duration.ofSeconds(20));
            assertThat(Objects.requireNonNull(search.best()).score().medium()).isZero();
        }
    }
}
