package lv.lidzas.scheduling.roster.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.scheduling.roster.domain.Roster;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterScore;
import org.jspecify.annotations.Nullable;

/** A problem with a roster, as the solver sees both. */
@PlanningSolution(solutionCloner = TimetableCopies.class)
final class Timetable {

    @PlanningEntityCollectionProperty private final List<Stop> stops;
    private final Map<UUID, Worker> everybody;
    @PlanningScore private @Nullable HardMediumSoftScore score;

    Timetable(Stops stops) {
        this(stops.all(), stops.workers());
    }

    private Timetable(List<Stop> stops, Map<UUID, Worker> everybody) {
        this.stops = stops;
        this.everybody = everybody;
    }

    Timetable copy() {
        Timetable copy = new Timetable(stops.stream().map(Stop::copy).toList(), everybody);
        copy.score = score;
        return copy;
    }

    /** A problem in which nobody comes but to what is frozen. */
    static Timetable of(RosterProblem problem) {
        return new Timetable(new Stops(problem));
    }

    List<Stop> stops() {
        return stops;
    }

    Map<UUID, Worker> everybody() {
        return everybody;
    }

    RosterScore score() {
        HardMediumSoftScore known = Objects.requireNonNull(score);
        return new RosterScore(known.hardScore(), known.mediumScore(), known.softScore());
    }

    Roster roster() {
        return new Roster(
                stops.stream()
                        .map(stop -> {
                            Worker worker = stop.anybody();
                            return new Roster.Place(
                                    stop.visit().id(),
                                    worker == null ? null : worker.id(),
                                    stop.start().at());
                        })
                        .toList());
    }
}
