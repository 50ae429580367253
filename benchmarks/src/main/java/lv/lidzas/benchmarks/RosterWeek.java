package lv.lidzas.benchmarks;

import java.time.Duration;
import java.util.Objects;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.benchmarks.harness.Size;
import lv.lidzas.benchmarks.roster.Assignable;
import lv.lidzas.benchmarks.roster.ShiftPlan;
import lv.lidzas.benchmarks.roster.SyntheticWeek;
import lv.lidzas.scheduling.roster.domain.RosterChecker;
import lv.lidzas.scheduling.roster.domain.RosterFigures;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.solver.TimefoldOptimiser;
import lv.lidzas.scheduling.roster.usecase.RosterOptimiser;

/** A week of a municipality from empty to a roster, beside the model of shifts that Timefold shows the world. */
final class RosterWeek implements Program {

    private static final long SEED = 20261207;
    private static final int WANTED_PER_THOUSAND = 980;
    private static final Duration LOOK = Duration.ofMillis(100);

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public void run(Rig rig, Report report) {
        try {
            Size size = rig.size();
            measure(
                    SyntheticWeek.of(
                            size.of(12, 300, 900),
                            size.of(6, 60, 180),
                            size.of(70, 2250, 6750),
                            SEED),
                    Duration.ofSeconds(size.of(1, 60, 180)),
                    Duration.ofSeconds(size.of(1, 20, 60)),
                    report);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void measure(
            RosterProblem problem, Duration most, Duration ofYardstick, Report report)
            throws InterruptedException {
        int visits = problem.visits().size();
        int assignable = Assignable.most(problem);
        report.say(
                "%d visits, of which no roster covers more than %d".formatted(visits, assignable));
        long begun = System.nanoTime();
        Duration reached = null;
        RosterOptimiser.Found found;
        try (RosterOptimiser.Search search =
                new TimefoldOptimiser()
                        .begin(problem, new RosterOptimiser.Effort(most, most, null, SEED))) {
            while (!search.isOver()) {
                search.await(LOOK);
                RosterOptimiser.Found best = search.best();
                if (reached == null && best != null && isEnough(best, visits, assignable)) {
                    reached = Duration.ofNanos(System.nanoTime() - begun);
                }
            }
            found = Objects.requireNonNull(search.best());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        int broken = new RosterChecker(problem).check(found.roster()).size();
        RosterFigures figures = RosterFigures.of(problem, found.roster());
        int met = visits - figures.unmetVisits();
        report.result(
                "%d visits from empty to 98 %% of the %d that a matching per day lets be covered"
                        .formatted(visits, assignable),
                reached == null ? "not reached" : "%.1f s".formatted(reached.toMillis() / 1000.0));
        report.result(
                "the same after %d s".formatted(most.toSeconds()),
                "%d covered (%.1f %%), %d rules broken; continuity %.1f %%, wished %.1f %%, %d min on the way"
                        .formatted(
                                met,
                                100.0 * met / assignable,
                                broken,
                                figures.continuity() / 10.0,
                                figures.wished() / 10.0,
                                figures.travelMinutes()));
        double ours = found.calculations() / seconds;
        double theirs = ShiftPlan.calculationsPerSecond(problem, ofYardstick, SEED);
        report.result(
                "score calculations, beside Timefold's model of shifts of the same size",
                "%.0f/s".formatted(ours),
                "%.0f/s".formatted(theirs),
                ours / theirs);
    }

    private static boolean isEnough(RosterOptimiser.Found best, int visits, int assignable) {
        long met = visits + best.score().medium();
        return best.score().isFeasible() && met * 1000 >= (long) assignable * WANTED_PER_THOUSAND;
    }
}
