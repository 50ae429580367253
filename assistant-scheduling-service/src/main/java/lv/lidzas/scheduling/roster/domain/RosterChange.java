package lv.lidzas.scheduling.roster.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a roster changes for the people of one visit.
 *
 * @param clientId whose visit it is
 * @param from who was to come; null if nobody
 * @param to who comes now; null if nobody
 * @param fromStart when it was to begin; of one whose hour nobody was told, when it begins now
 * @param toStart when it begins now
 */
public record RosterChange(
        UUID visitId,
        UUID clientId,
        @Nullable UUID from,
        @Nullable UUID to,
        Instant fromStart,
        Instant toStart) {

    /** Everything that a roster makes different, in its order; a visit without anybody before and after is the same. */
    public static List<RosterChange> all(RosterProblem problem, Roster roster) {
        return roster.places().stream()
                .map(place -> of(problem, place))
                .filter(RosterChange::isChange)
                .toList();
    }

    /** Only what somebody relied on already. */
    public static List<RosterChange> between(RosterProblem problem, Roster roster) {
        return all(problem, roster).stream().filter(it -> it.from() != null).toList();
    }

    private static RosterChange of(RosterProblem problem, Roster.Place place) {
        RosterVisit visit = Objects.requireNonNull(problem.visits().get(place.visitId()));
        return new RosterChange(
                visit.id(),
                visit.clientId(),
                visit.plannedWith(),
                place.assistantId(),
                visit.plannedWith() != null && !visit.isToldStart()
                        ? place.start()
                        : visit.plannedStart(),
                place.start());
    }

    private boolean isChange() {
        return !Objects.equals(from, to) || (to != null && !fromStart.equals(toStart));
    }
}
