package lv.lidzas.benchmarks.roster;

import ai.timefold.solver.core.api.score.buildin.hardsoftbigdecimal.HardSoftBigDecimalScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.common.LoadBalance;
import java.time.Duration;
import lv.lidzas.benchmarks.roster.ShiftPlan.Employee;
import lv.lidzas.benchmarks.roster.ShiftPlan.Shift;

/** The constraints of Timefold's employee scheduling, but for the wished and unwished days, which visits do not have. */
public final class ShiftConstraints implements ConstraintProvider {

    private static final int REST_HOURS = 10;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory all) {
        return new Constraint[] {
            requiredSkill(all),
            noOverlap(all),
            rest(all),
            oneADay(all),
            unavailable(all),
            balance(all)
        };
    }

    private static Constraint requiredSkill(ConstraintFactory all) {
        return all.forEach(Shift.class)
                .filter(Shift::lacksSkill)
                .penalize(HardSoftBigDecimalScore.ONE_HARD)
                .asConstraint("Missing required skill");
    }

    private static Constraint noOverlap(ConstraintFactory all) {
        return all.forEachUniquePair(
                        Shift.class,
                        Joiners.equal(Shift::employee),
                        Joiners.overlapping(Shift::start, Shift::end))
                .penalize(HardSoftBigDecimalScore.ONE_HARD, Shift::minutesTogether)
                .asConstraint("Overlapping shift");
    }

    private static Constraint rest(ConstraintFactory all) {
        return all.forEach(Shift.class)
                .join(
                        Shift.class,
                        Joiners.equal(Shift::employee),
                        Joiners.lessThanOrEqual(Shift::end, Shift::start))
                .filter((first, second) ->
                        Duration.between(first.end(), second.start()).toHours() < REST_HOURS)
                .penalize(
                        HardSoftBigDecimalScore.ONE_HARD,
                        (first, second) ->
                                REST_HOURS * 60
                                        - (int)
                                                Duration.between(first.end(), second.start())
                                                        .toMinutes())
                .asConstraint("At least 10 hours between 2 shifts");
    }

    private static Constraint oneADay(ConstraintFactory all) {
        return all.forEachUniquePair(
                        Shift.class, Joiners.equal(Shift::employee), Joiners.equal(Shift::day))
                .penalize(HardSoftBigDecimalScore.ONE_HARD)
                .asConstraint("Max one shift per day");
    }

    private static Constraint unavailable(ConstraintFactory all) {
        return all.forEach(Shift.class)
                .filter(Shift::isOnDayOff)
                .penalize(HardSoftBigDecimalScore.ONE_HARD)
                .asConstraint("Unavailable employee");
    }

    private static Constraint balance(ConstraintFactory all) {
        return all.forEach(Shift.class)
                .groupBy(Shift::employee, ConstraintCollectors.count())
                .complement(Employee.class, _ -> 0)
                .groupBy(
                        ConstraintCollectors.loadBalance(
                                (employee, count) -> employee, (employee, count) -> count))
                .penalizeBigDecimal(HardSoftBigDecimalScore.ONE_SOFT, LoadBalance::unfairness)
                .asConstraint("Balance employee shift assignments");
    }
}
