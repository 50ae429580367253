package lv.lidzas.scheduling.roster.solver;

import static lv.lidzas.scheduling.roster.domain.Rosters.ANNA;
import static lv.lidzas.scheduling.roster.domain.Rosters.BERTA;
import static lv.lidzas.scheduling.roster.domain.Rosters.DACE;
import static lv.lidzas.scheduling.roster.domain.Rosters.EDGARS;
import static lv.lidzas.scheduling.roster.domain.Rosters.assistant;
import static lv.lidzas.scheduling.roster.domain.Rosters.at;
import static lv.lidzas.scheduling.roster.domain.Rosters.client;
import static lv.lidzas.scheduling.roster.domain.Rosters.problem;
import static lv.lidzas.scheduling.roster.domain.Rosters.visit;
import static lv.lidzas.scheduling.roster.domain.Rosters.within;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import lv.lidzas.scheduling.roster.domain.Roster;
import lv.lidzas.scheduling.roster.domain.RosterChecker;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterVisit;
import lv.lidzas.scheduling.roster.domain.Rosters;
import lv.lidzas.scheduling.roster.usecase.RosterOptimiser;
import lv.lidzas.scheduling.roster.usecase.RosterOptimiser.Effort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimefoldOptimiserTest {

    /** So few moves are possible with few visits that steps may never be used up. */
    private static final Effort SHORT =
            new Effort(Duration.ofSeconds(20), Duration.ofMillis(300), 2000, 7);

    private static final Effort BY_STEPS =
            new Effort(Duration.ofMinutes(1), Duration.ofMinutes(1), 500, 7);

    private final TimefoldOptimiser optimiser = new TimefoldOptimiser();

    @Test
    void everybodyIsMetWhereThatIsPossible() throws InterruptedException {
        RosterProblem day =
                problem(
                        visit(100, ANNA, at(8, 0), at(10, 0)),
                        visit(101, BERTA, at(9, 0), at(11, 0)),
                        within(102, BERTA, at(8, 0), at(13, 0), 60));

        RosterOptimiser.Found found = search(day);

        assertThat(found.score().isFeasible()).isTrue();
        assertThat(found.score().medium()).isZero();
        assertThat(new RosterChecker(day).check(found.roster())).isEmpty();
    }

    @Test
    void aVisitStaysUnmetRatherThanBreakARule() throws InterruptedException {
        RosterProblem day =
                problem(
                        List.of(assistant(DACE)),
                        List.of(client(ANNA), client(BERTA)),
                        Rosters.frozen(visit(100, ANNA, at(8, 0), at(10, 0)), DACE),
                        visit(101, BERTA, at(9, 0), at(11, 0)));

        RosterOptimiser.Found found = search(day);

        assertThat(found.score().isFeasible()).isTrue();
        assertThat(found.roster()).isEqualTo(Rosters.roster(day, DACE, null));
    }

    @Test
    void whatWasPlannedStaysUnlessSomethingIsWonByIt() throws InterruptedException {
        RosterVisit planned = Rosters.planned(visit(100, ANNA, at(8, 0), at(10, 0)), EDGARS);

        assertThat(search(problem(planned)).roster().places().getFirst().assistantId())
                .isEqualTo(EDGARS);
    }

    @Test
    void oneSeedGivesOneRoster() throws InterruptedException {
        RosterProblem drawn = Rosters.drawn(new Random(3));

        assertThat(search(drawn, BY_STEPS)).isEqualTo(search(drawn, BY_STEPS));
    }

    @Test
    void aSearchThatIsToldToEndKeepsWhatItFound() throws InterruptedException {
        RosterOptimiser.Search search =
                optimiser.begin(
                        Rosters.drawn(new Random(5)),
                        new Effort(Duration.ofMinutes(5), Duration.ofMinutes(5), null, 1));
        while (search.best() == null) {
            search.await(Duration.ofMillis(20));
        }

        search.close();

        assertThat(search.isOver()).isTrue();
        assertThat(search.best()).isNotNull();
    }

    /** Whatever the seed, the solver's hard rules and those in plain Java say the same of a roster, good or bad. */
    @Test
    void solverAndCheckerAgreeOnEveryRoster() throws InterruptedException {
        SolutionManager<Timetable, ?> scores =
                SolutionManager.create(
                        SolverFactory.<Timetable>create(TimefoldOptimiser.config(SHORT)));
        int clean = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            RosterProblem drawn = Rosters.drawn(random);
            Roster roster = anyhow(drawn, random);
            Timetable timetable = Timetables.of(drawn, roster);
            scores.update(timetable);
            boolean isClean = new RosterChecker(drawn).check(roster).isEmpty();
            assertThat(timetable.score().isFeasible()).as("seed %d", seed).isEqualTo(isClean);
            clean += isClean ? 1 : 0;
        }
        assertThat(clean).as("rosters without fault among those drawn").isBetween(20, 380);
    }

    private static Roster anyhow(RosterProblem problem, Random random) {
        int few = 1 + random.nextInt(8);
        List<Roster.Place> places = new ArrayList<>();
        for (RosterVisit visit : problem.visits().values()) {
            List<java.time.Instant> starts = visit.starts();
            places.add(
                    visit.isFrozen()
                            ? new Roster.Place(
                                    visit.id(), visit.plannedWith(), visit.plannedStart())
                            : new Roster.Place(
                                    visit.id(),
                                    random.nextInt(few) == 0 ? anybody(random) : null,
                                    starts.get(random.nextInt(starts.size()))));
        }
        return new Roster(places);
    }

    private static @Nullable UUID anybody(Random random) {
        return Rosters.id(1 + random.nextInt(4));
    }

    private RosterOptimiser.Found search(RosterProblem problem) throws InterruptedException {
        return search(problem, SHORT);
    }

    private RosterOptimiser.Found search(RosterProblem problem, Effort effort)
            throws InterruptedException {
        try (RosterOptimiser.Search search = optimiser.begin(problem, effort)) {
            search.await(Duration.ofSeconds(20));
            return Objects.requireNonNull(search.best());
        }
    }
}
