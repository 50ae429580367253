package lv.lidzas.scheduling.roster.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that has to be done for a roster to be so: another assistant, or an hour where only a window was known. */
public final class RosterMoves {

    private RosterMoves() {}

    /**
     * The moves, in the order in which they are made. What nobody covers moves nowhere.
     *
     * @param versions of the visits, as the problem knew them
     * @param ids of the moves, in order
     */
    public static List<RosterMove> of(
            RosterProblem problem, Roster roster, Map<UUID, Long> versions, Supplier<UUID> ids) {
        List<RosterMove> moves =
                roster.places().stream()
                        .map(place ->
                                of(
                                        Objects.requireNonNull(
                                                problem.visits().get(place.visitId())),
                                        place,
                                        versions,
                                        ids))
                        .filter(Objects::nonNull)
                        .toList();
        return RosterPortions.of(moves);
    }

    private static @Nullable RosterMove of(
            RosterVisit visit, Roster.Place place, Map<UUID, Long> versions, Supplier<UUID> ids) {
        UUID to = place.assistantId();
        if (to == null || visit.isFrozen() || isAsItIs(visit, place)) {
            return null;
        }
        return new RosterMove(
                ids.get(),
                visit.id(),
                Objects.requireNonNull(versions.get(visit.id())),
                visit.clientId(),
                visit.plannedWith(),
                to,
                visit.isToldStart() ? visit.plannedStart() : null,
                place.start(),
                visit.minutes(),
                0,
                RosterMove.MoveOutcome.PROPOSED,
                null);
    }

    private static boolean isAsItIs(RosterVisit visit, Roster.Place place) {
        return !visit.isFlexible()
                && Objects.equals(visit.plannedWith(), place.assistantId())
                && visit.plannedStart().equals(place.start());
    }
}
