package lv.lidzas.scheduling.roster.domain;

import static lv.lidzas.scheduling.roster.domain.Rosters.ANNA;
import static lv.lidzas.scheduling.roster.domain.Rosters.BERTA;
import static lv.lidzas.scheduling.roster.domain.Rosters.DACE;
import static lv.lidzas.scheduling.roster.domain.Rosters.EDGARS;
import static lv.lidzas.scheduling.roster.domain.Rosters.assistant;
import static lv.lidzas.scheduling.roster.domain.Rosters.at;
import static lv.lidzas.scheduling.roster.domain.Rosters.client;
import static lv.lidzas.scheduling.roster.domain.Rosters.in;
import static lv.lidzas.scheduling.roster.domain.Rosters.planned;
import static lv.lidzas.scheduling.roster.domain.Rosters.problem;
import static lv.lidzas.scheduling.roster.domain.Rosters.roster;
import static lv.lidzas.scheduling.roster.domain.Rosters.visit;
import static lv.lidzas.scheduling.roster.domain.Rosters.withWays;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RosterFiguresTest {

    private static final RosterVisit FIRST =
            planned(in(visit(100, ANNA, at(8, 0), at(10, 0)), "centre"), DACE);
    private static final RosterVisit SECOND =
            planned(in(visit(101, ANNA, at(11, 0), at(12, 0)), "village"), DACE);
    private static final RosterVisit THIRD = in(visit(102, BERTA, at(13, 0), at(14, 0)), "centre");

    private static final RosterProblem DAY =
            withWays(
                    problem(
                            List.of(assistant(DACE), assistant(EDGARS)),
                            List.of(Rosters.wishing(client(ANNA), DACE), client(BERTA)),
                            FIRST,
                            SECOND,
                            THIRD),
                    "centre",
                    "village",
                    20);

    @Test
    void whatWasPlannedChangesNothing() {
        RosterFigures before = RosterFigures.of(DAY, DAY.planned());

        assertThat(before).isEqualTo(new RosterFigures(3, 1, 60, 1000, 1000, 18, 20, 0));
    }

    @Test
    void aStrangerCostsContinuityAndTheWish() {
        RosterFigures after = RosterFigures.of(DAY, roster(DAY, DACE, EDGARS, EDGARS));

        assertThat(after.unmetVisits()).isZero();
        assertThat(after.continuity()).isEqualTo(666);
        assertThat(after.wished()).isEqualTo(666);
        assertThat(after.changedVisits()).isEqualTo(1);
        assertThat(after.travelMinutes()).isEqualTo(20);
        assertThat(after.loadSpread()).isZero();
    }

    @Test
    void everyChangeNamesWhoIsAffected() {
        assertThat(RosterChange.all(DAY, roster(DAY, DACE, EDGARS, EDGARS)))
                .containsExactly(
                        new RosterChange(SECOND.id(), ANNA, DACE, EDGARS, at(11, 0), at(11, 0)),
                        new RosterChange(THIRD.id(), BERTA, null, EDGARS, at(13, 0), at(13, 0)));
    }
}
