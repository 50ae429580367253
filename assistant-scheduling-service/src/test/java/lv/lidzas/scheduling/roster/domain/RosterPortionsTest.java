package lv.lidzas.scheduling.roster.domain;

import static lv.lidzas.scheduling.roster.domain.Rosters.ANNA;
import static lv.lidzas.scheduling.roster.domain.Rosters.DACE;
import static lv.lidzas.scheduling.roster.domain.Rosters.EDGARS;
import static lv.lidzas.scheduling.roster.domain.Rosters.at;
import static lv.lidzas.scheduling.roster.domain.Rosters.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterPortionsTest {

    private static final UUID FILIPS = id(3);

    @Test
    void whoGivesUpAnHourMovesBeforeWhoTakesIt() {
        RosterMove taking = move(1, DACE, EDGARS, at(10, 0));
        RosterMove leaving = move(2, EDGARS, FILIPS, at(10, 30));
        assertThat(RosterPortions.of(List.of(taking, leaving)))
                .containsExactly(leaving.in(0), taking.in(1));
    }

    @Test
    void thoseWhoChangePlacesMoveTogether() {
        List<RosterMove> moves =
                RosterPortions.of(
                        List.of(
                                move(1, DACE, EDGARS, at(10, 0)),
                                move(2, EDGARS, FILIPS, at(10, 0)),
                                move(3, FILIPS, DACE, at(10, 0)),
                                move(4, null, DACE, at(15, 0))));
        assertThat(moves.stream().filter(it -> it.portion() == 0).map(RosterMove::visitId))
                .containsExactlyInAnyOrder(id(1), id(2), id(3));
        assertThat(moves.getLast().portion()).isEqualTo(1);
    }

    @Test
    void otherHoursAndHoursThatNobodyWasToldAreInNobodysWay() {
        RosterMove one = move(1, DACE, EDGARS, at(10, 0));
        RosterMove later = move(2, EDGARS, DACE, at(11, 0));
        RosterMove flexible = untold(move(3, EDGARS, DACE, at(10, 0)));
        assertThat(RosterPortions.of(List.of(one, later, flexible)))
                .extracting(RosterMove::portion)
                .containsExactly(0, 1, 2);
    }

    /** A walk over assistants and hours as an application makes it: nobody is ever at two places. */
    @Test
    void inTheOrderGivenNobodyIsEverAtTwoPlaces() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<RosterMove> moves = new ArrayList<>();
            for (int hour = 6; hour < 18; hour++) {
                List<UUID> before = new ArrayList<>(List.of(DACE, EDGARS, FILIPS, id(4), id(5)));
                List<UUID> after = new ArrayList<>(before);
                Collections.shuffle(after, random);
                for (int at = 0; at < before.size(); at++) {
                    if (!before.get(at).equals(after.get(at))) {
                        moves.add(move(hour * 10 + at, before.get(at), after.get(at), at(hour, 0)));
                    }
                }
            }
            Collections.shuffle(moves, random);
            assertThat(clashes(RosterPortions.of(moves))).as("seed " + seed).isEmpty();
        }
    }

    private record Place(UUID assistant, Instant start) {}

    private static List<RosterMove> clashes(List<RosterMove> ordered) {
        Map<Place, UUID> taken = new HashMap<>();
        ordered.forEach(it -> taken.put(new Place(from(it), it.toStart()), it.visitId()));
        List<RosterMove> clashes = new ArrayList<>();
        int portions = ordered.getLast().portion();
        for (int portion = 0; portion <= portions; portion++) {
            int now = portion;
            List<RosterMove> together = ordered.stream().filter(it -> it.portion() == now).toList();
            together.forEach(it -> taken.remove(new Place(from(it), it.toStart())));
            for (RosterMove move : together) {
                if (taken.put(new Place(move.to(), move.toStart()), move.visitId()) != null) {
                    clashes.add(move);
                }
            }
        }
        return clashes;
    }

    private static UUID from(RosterMove move) {
        return Objects.requireNonNull(move.from());
    }

    private static RosterMove move(int visit, @Nullable UUID from, UUID to, Instant start) {
        return new RosterMove(
                id(visit + 500),
                id(visit),
                0,
                ANNA,
                from,
                to,
                from == null ? null : start,
                start,
                60,
                0,
                RosterMove.MoveOutcome.PROPOSED,
                null);
    }

    private static RosterMove untold(RosterMove move) {
        return new RosterMove(
                move.id(),
                move.visitId(),
                0,
                move.budgetId(),
                move.from(),
                move.to(),
                null,
                move.toStart(),
                60,
                0,
                move.outcome(),
                null);
    }
}
