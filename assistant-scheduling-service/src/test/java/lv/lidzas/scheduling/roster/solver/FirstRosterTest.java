package lv.lidzas.scheduling.roster.solver;

import static lv.lidzas.scheduling.roster.domain.Rosters.ANNA;
import static lv.lidzas.scheduling.roster.domain.Rosters.BERTA;
import static lv.lidzas.scheduling.roster.domain.Rosters.DACE;
import static lv.lidzas.scheduling.roster.domain.Rosters.EDGARS;
import static lv.lidzas.scheduling.roster.domain.Rosters.at;
import static lv.lidzas.scheduling.roster.domain.Rosters.problem;
import static lv.lidzas.scheduling.roster.domain.Rosters.visit;
import static lv.lidzas.scheduling.roster.domain.Rosters.within;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import lv.lidzas.scheduling.roster.domain.Roster;
import lv.lidzas.scheduling.roster.domain.RosterChecker;
import lv.lidzas.scheduling.roster.domain.RosterFigures;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.Rosters;
import org.junit.jupiter.api.Test;

class FirstRosterTest {

    @Test
    void itKeepsEveryRuleWhateverThereIsToPlan() {
        for (int seed = 0; seed < 400; seed++) {
            RosterProblem drawn = Rosters.drawn(new Random(seed));
            assertThat(new RosterChecker(drawn).check(first(drawn))).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void aWindowIsUsedWhereItsFirstStartIsTaken() {
        RosterProblem day =
                problem(
                        Rosters.frozen(visit(100, ANNA, at(8, 0), at(10, 0)), DACE),
                        Rosters.frozen(visit(101, ANNA, at(8, 30), at(13, 0)), EDGARS),
                        within(102, BERTA, at(9, 0), at(11, 0), 60));

        assertThat(first(day).places())
                .contains(new Roster.Place(Rosters.id(102), DACE, at(10, 0)));
    }

    @Test
    void whatWasPlannedComesFirstAndStays() {
        RosterProblem day =
                problem(
                        visit(100, ANNA, at(8, 0), at(10, 0)),
                        Rosters.planned(visit(101, BERTA, at(9, 0), at(11, 0)), DACE));

        assertThat(RosterFigures.of(day, first(day)).changedVisits()).isZero();
        assertThat(RosterFigures.of(day, first(day)).unmetVisits()).isZero();
    }

    private static Roster first(RosterProblem problem) {
        Timetable timetable = Timetable.of(problem);
        FirstRoster.fill(timetable.stops());
        return timetable.roster();
    }
}
