package lv.lidzas.benchmarks.roster;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftbigdecimal.HardSoftBigDecimalScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.SolverJob;
import ai.timefold.solver.core.api.solver.SolverManager;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.SolverManagerConfig;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import lv.lidzas.scheduling.roster.domain.RosterAssistant;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterVisit;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * The employee scheduling that Timefold publishes as its quickstart (Apache-2.0), with our visits as shifts and the same defaults of the
 * solver: it knows neither weeks nor ways nor windows.
 */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // The solver reads the fields.
public final class ShiftPlan {

    @ProblemFactCollectionProperty @ValueRangeProvider private final List<Employee> employees;
    @PlanningEntityCollectionProperty private final List<Shift> shifts;
    @PlanningScore private @Nullable HardSoftBigDecimalScore score;

    @SuppressWarnings({"NullAway", "unused"})
    private ShiftPlan() {
        this.employees = null;
        this.shifts = null;
    }

    private ShiftPlan(List<Employee> employees, List<Shift> shifts) {
        this.employees = employees;
        this.shifts = shifts;
    }

    /** How many scores it computes in a second. */
    public static double calculationsPerSecond(RosterProblem problem, Duration spent, long seed)
            throws InterruptedException {
        SolverConfig config =
                new SolverConfig()
                        .withSolutionClass(ShiftPlan.class)
                        .withEntityClasses(Shift.class)
                        .withConstraintProviderClass(ShiftConstraints.class)
                        .withRandomSeed(seed)
                        .withTerminationSpentLimit(spent);
        try (SolverManager<ShiftPlan, Integer> solvers =
                SolverManager.create(
                        SolverFactory.<ShiftPlan>create(config), new SolverManagerConfig())) {
            SolverJob<ShiftPlan, Integer> job = solvers.solve(1, of(problem));
            var _ = job.getFinalBestSolution();
            return job.getScoreCalculationCount() / (job.getSolvingDuration().toMillis() / 1000.0);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ShiftPlan of(RosterProblem problem) {
        List<Employee> employees =
                problem.assistants().values().stream().map(Employee::of).toList();
        List<Shift> shifts = new ArrayList<>();
        for (RosterVisit visit : problem.visits().values()) {
            shifts.add(
                    new Shift(
                            shifts.size(),
                            LocalDateTime.ofInstant(visit.earliest(), problem.zone()),
                            visit.minutes(),
                            Objects.requireNonNullElse(visit.needs().language(), "lv")));
        }
        return new ShiftPlan(employees, shifts);
    }

    /** Whoever works. */
    static final class Employee {

        private final Set<String> skills;
        private final Set<LocalDate> unavailable = new HashSet<>();

        private Employee(Set<String> skills) {
            this.skills = skills;
        }

        static Employee of(RosterAssistant assistant) {
            Employee employee = new Employee(assistant.languages());
            for (ServicePeriod away : assistant.absences()) {
                away.firstDay()
                        .datesUntil(away.lastDay().plusDays(1))
                        .forEach(employee.unavailable::add);
            }
            return employee;
        }
    }

    /** What is worked. */
    @PlanningEntity
    static final class Shift {

        @PlanningId private final int number;
        private final LocalDateTime start;
        private final LocalDateTime end;
        private final String requiredSkill;
        @PlanningVariable private @Nullable Employee employee;

        @SuppressWarnings({"NullAway", "unused"})
        private Shift() {
            this.number = 0;
            this.start = null;
            this.end = null;
            this.requiredSkill = null;
        }

        Shift(int number, LocalDateTime start, int minutes, String requiredSkill) {
            this.number = number;
            this.start = start;
            this.end = start.plusMinutes(minutes);
            this.requiredSkill = requiredSkill;
        }

        int number() {
            return number;
        }

        LocalDateTime start() {
            return start;
        }

        LocalDateTime end() {
            return end;
        }

        LocalDate day() {
            return start.toLocalDate();
        }

        Employee employee() {
            return Objects.requireNonNull(employee);
        }

        boolean lacksSkill() {
            return !employee().skills.contains(requiredSkill);
        }

        boolean isOnDayOff() {
            return employee().unavailable.contains(day());
        }

        int minutesTogether(Shift other) {
            LocalDateTime from = start.isAfter(other.start) ? start : other.start;
            LocalDateTime until = end.isBefore(other.end) ? end : other.end;
            return (int) Duration.between(from, until).toMinutes();
        }
    }
}
