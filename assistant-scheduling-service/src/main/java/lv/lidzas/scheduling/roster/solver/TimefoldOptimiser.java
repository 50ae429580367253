package lv.lidzas.scheduling.roster.solver;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.usecase.RosterOptimiser;

/** Looks for rosters with Timefold Solver: better ones than the first, by simulated annealing. */
@ApplicationScoped
public class TimefoldOptimiser implements RosterOptimiser {

    private static final String WORKER = "worker";
    private static final String START = "start";

    /** A worse roster is taken for one as long as nobody is left without help for it; less and less so. */
    private static final String WARMTH = "0hard/0medium/10soft";

    @Override
    public Search begin(RosterProblem problem, Effort effort) {
        Timetable first = Timetable.of(problem);
        FirstRoster.fill(first.stops());
        return new TimefoldSearch(SolverFactory.create(config(effort)), first);
    }

    /** Stated whole, so that no file on the class path and no default of another release changes it. */
    static SolverConfig config(Effort effort) {
        return new SolverConfig(TimefoldOptimiser.class.getClassLoader())
                .withSolutionClass(Timetable.class)
                .withEntityClasses(Stop.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withRandomSeed(effort.seed())
                .withTerminationConfig(new TerminationConfig().withSpentLimit(effort.most()))
                .withPhases(betterRosters(effort));
    }

    private static LocalSearchPhaseConfig betterRosters(Effort effort) {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new UnionMoveSelectorConfig()
                                .withMoveSelectors(
                                        change(WORKER, 5.0), change(START, 1.0), swap(2.0)))
                .withAcceptorConfig(
                        new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature(WARMTH))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(
                        new TerminationConfig()
                                .withUnimprovedSpentLimit(effort.unimproved())
                                .withStepCountLimit(effort.steps()));
    }

    private static MoveSelectorConfig<?> change(String variable, double share) {
        return new ChangeMoveSelectorConfig()
                .withFixedProbabilityWeight(share)
                .withValueSelectorConfig(new ValueSelectorConfig(variable));
    }

    private static MoveSelectorConfig<?> swap(double share) {
        return new MoveIteratorFactoryConfig()
                .withFixedProbabilityWeight(share)
                .withMoveIteratorFactoryClass(Swaps.class);
    }
}
