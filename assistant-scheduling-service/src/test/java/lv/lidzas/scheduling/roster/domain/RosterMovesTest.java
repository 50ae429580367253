package lv.lidzas.scheduling.roster.domain;

import static lv.lidzas.scheduling.roster.domain.Rosters.ANNA;
import static lv.lidzas.scheduling.roster.domain.Rosters.BERTA;
import static lv.lidzas.scheduling.roster.domain.Rosters.DACE;
import static lv.lidzas.scheduling.roster.domain.Rosters.EDGARS;
import static lv.lidzas.scheduling.roster.domain.Rosters.at;
import static lv.lidzas.scheduling.roster.domain.Rosters.frozen;
import static lv.lidzas.scheduling.roster.domain.Rosters.planned;
import static lv.lidzas.scheduling.roster.domain.Rosters.problem;
import static lv.lidzas.scheduling.roster.domain.Rosters.roster;
import static lv.lidzas.scheduling.roster.domain.Rosters.visit;
import static lv.lidzas.scheduling.roster.domain.Rosters.within;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RosterMovesTest {

    @Test
    void whatStaysAsItIsMovesNowhere() {
        RosterProblem day =
                problem(
                        planned(visit(1, ANNA, at(8, 0), at(9, 0)), DACE),
                        frozen(visit(2, ANNA, at(10, 0), at(11, 0)), DACE),
                        visit(3, BERTA, at(10, 0), at(11, 0)));
        assertThat(moves(day, roster(day, DACE, DACE, null))).isEmpty();
    }

    @Test
    void anotherAssistantIsAMoveFromTheOneBefore() {
        RosterProblem day = problem(planned(visit(1, ANNA, at(8, 0), at(9, 0)), DACE));
        assertThat(moves(day, roster(day, EDGARS)))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.from()).isEqualTo(DACE);
                    assertThat(move.to()).isEqualTo(EDGARS);
                    assertThat(move.fromStart()).isEqualTo(at(8, 0));
                    assertThat(move.visitVersion()).isEqualTo(7);
                });
    }

    @Test
    void hoursToChooseFromBecomeAnHourAlsoWithTheSameAssistant() {
        RosterVisit flexible = within(1, ANNA, at(8, 0), at(12, 0), 60);
        RosterProblem day =
                problem(
                        new RosterVisit(
                                flexible.id(),
                                ANNA,
                                flexible.earliest(),
                                flexible.latest(),
                                60,
                                null,
                                RosterVisit.Needs.NONE,
                                new RosterVisit.Before(DACE, null, false, 1)));
        Roster later = new Roster(List.of(new Roster.Place(flexible.id(), DACE, at(9, 30))));
        assertThat(moves(day, later))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.fromStart()).isNull();
                    assertThat(move.toStart()).isEqualTo(at(9, 30));
                });
        assertThat(RosterChange.all(day, later)).isEmpty();
    }

    private static List<RosterMove> moves(RosterProblem problem, Roster roster) {
        Map<UUID, Long> versions =
                problem.visits().keySet().stream().collect(Collectors.toMap(it -> it, _ -> 7L));
        return RosterMoves.of(problem, roster, versions, UUID::randomUUID);
    }
}
