package lv.lidzas.scheduling.roster.solver;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.roster.domain.Roster;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterRule;
import org.jspecify.annotations.Nullable;

/** Rosters that a test made, as the solver sees them; also those that the solver would never make. */
final class Timetables {

    private Timetables() {}

    static Timetable of(RosterProblem problem, Roster roster) {
        Timetable timetable = new Timetable(new Anybody(problem));
        Map<UUID, Worker> workers = timetable.everybody();
        Map<UUID, Stop> stops =
                timetable.stops().stream()
                        .collect(Collectors.toMap(it -> it.visit().id(), Function.identity()));
        for (Roster.Place place : roster.places()) {
            Stop stop = java.util.Objects.requireNonNull(stops.get(place.visitId()));
            stop.assign(
                    worker(workers, place.assistantId()),
                    stop.starts().stream()
                            .filter(it -> it.at().equals(place.start()))
                            .findFirst()
                            .orElseThrow());
        }
        return timetable;
    }

    private static @Nullable Worker worker(Map<UUID, Worker> workers, @Nullable UUID id) {
        return id == null ? null : workers.get(id);
    }

    /** A range that offers everybody, so that the constraints are all that stands against them. */
    private static final class Anybody extends Stops {

        Anybody(RosterProblem problem) {
            super(problem);
        }

        @Override
        List<Worker> able(Map<Start, Map<Worker, Set<RosterRule>>> broken) {
            return List.copyOf(workers().values());
        }
    }
}
