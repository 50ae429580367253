package lv.lidzas.scheduling.roster.solver;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.SolverJob;
import ai.timefold.solver.core.api.solver.SolverManager;
import ai.timefold.solver.core.api.solver.SolverStatus;
import ai.timefold.solver.core.config.solver.SolverManagerConfig;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import lv.lidzas.scheduling.roster.usecase.RosterOptimiser;
import org.jspecify.annotations.Nullable;

/** One search on a thread of its own. */
final class TimefoldSearch implements RosterOptimiser.Search {

    private final SolverManager<Timetable, Integer> solvers;
    private final SolverJob<Timetable, Integer> job;
    private final AtomicReference<@Nullable Timetable> best = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);

    TimefoldSearch(SolverFactory<Timetable> factory, Timetable problem) {
        this.solvers =
                SolverManager.create(
                        factory, new SolverManagerConfig().withParallelSolverCount("1"));
        this.job =
                solvers.solveBuilder()
                        .withProblemId(1)
                        .withProblem(problem)
                        .withBestSolutionEventConsumer(event -> best.set(event.solution()))
                        .withFinalBestSolutionEventConsumer(event -> {
                            best.set(event.solution());
                            over.countDown();
                        })
                        .withExceptionHandler((_, problemOfSearch) -> {
                            failure.set(problemOfSearch);
                            over.countDown();
                        })
                        .run();
    }

    @Override
    public RosterOptimiser.@Nullable Found best() {
        Timetable found = best.get();
        return found == null
                ? null
                : new RosterOptimiser.Found(
                        found.roster(), found.score(), job.getScoreCalculationCount());
    }

    @Override
    public boolean isOver() {
        return over.getCount() == 0;
    }

    @Override
    public void await(Duration most) throws InterruptedException {
        var _ = over.await(most.toMillis(), TimeUnit.MILLISECONDS);
        Throwable problem = failure.get();
        if (problem != null) {
            throw new IllegalStateException("The search for a roster failed", problem);
        }
    }

    /**
     * Ends the search and waits for what it found, which takes as long as one step.
     *
     * <p>The result is fetched: closing the solvers may drop the event that tells it.
     */
    @Override
    public void close() {
        if (job.getSolverStatus() != SolverStatus.NOT_SOLVING) {
            job.terminateEarly();
        }
        try {
            best.set(job.getFinalBestSolution());
        } catch (ExecutionException failed) {
            failure.set(failed.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        over.countDown();
        solvers.close();
    }
}
