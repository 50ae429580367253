package lv.lidzas.scheduling.roster.domain;

import static lv.lidzas.scheduling.roster.domain.Rosters.ANNA;
import static lv.lidzas.scheduling.roster.domain.Rosters.BERTA;
import static lv.lidzas.scheduling.roster.domain.Rosters.DACE;
import static lv.lidzas.scheduling.roster.domain.Rosters.EDGARS;
import static lv.lidzas.scheduling.roster.domain.Rosters.MONDAY;
import static lv.lidzas.scheduling.roster.domain.Rosters.assistant;
import static lv.lidzas.scheduling.roster.domain.Rosters.at;
import static lv.lidzas.scheduling.roster.domain.Rosters.client;
import static lv.lidzas.scheduling.roster.domain.Rosters.frozen;
import static lv.lidzas.scheduling.roster.domain.Rosters.id;
import static lv.lidzas.scheduling.roster.domain.Rosters.problem;
import static lv.lidzas.scheduling.roster.domain.Rosters.roster;
import static lv.lidzas.scheduling.roster.domain.Rosters.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterReasonsTest {

    private static final RosterVisit MORNING = visit(100, ANNA, at(8, 0), at(10, 0));
    private static final RosterVisit WANTED = visit(101, BERTA, at(9, 40), at(12, 0));

    @Test
    void aVisitWouldFitIfAnotherEndedTwentyMinutesEarlier() {
        UnmetVisit unmet =
                unmet(
                        problem(
                                List.of(assistant(DACE)),
                                List.of(client(ANNA), client(BERTA)),
                                MORNING,
                                WANTED),
                        DACE,
                        null);

        assertThat(unmet.forbids())
                .containsExactly(new UnmetVisit.Forbidden(DACE, RosterRule.OVERLAP));
        assertThat(unmet.waysOut())
                .containsExactly(new WayOut(WayOut.WayOutKind.ENDS_EARLIER, DACE, id(100), 20));
    }

    @Test
    void twoHoursOfBudgetWouldDo() {
        UnmetVisit unmet =
                unmet(
                        problem(List.of(assistant(DACE)), List.of(client(BERTA, 20)), WANTED),
                        (UUID) null);

        assertThat(unmet.forbids())
                .containsExactly(new UnmetVisit.Forbidden(DACE, RosterRule.BUDGET));
        assertThat(unmet.waysOut())
                .containsExactly(new WayOut(WayOut.WayOutKind.MORE_BUDGET, DACE, null, 120));
    }

    @Test
    void theNearestWayOutComesFirst() {
        RosterAssistant untilEleven =
                Rosters.working(assistant(EDGARS), new WorkingHours(DayOfWeek.MONDAY, 540, 710));
        UnmetVisit unmet =
                unmet(
                        problem(
                                List.of(assistant(DACE, 200), untilEleven),
                                List.of(client(ANNA), client(BERTA)),
                                visit(100, ANNA, at(6, 0), at(8, 0)),
                                WANTED),
                        DACE,
                        null);

        assertThat(unmet.waysOut())
                .containsExactly(
                        new WayOut(WayOut.WayOutKind.WORKS_LONGER, EDGARS, null, 10),
                        new WayOut(WayOut.WayOutKind.LESS_ELSEWHERE, DACE, null, 60));
    }

    @Test
    void anAgreementIsAWayOut() {
        UnmetVisit unmet =
                unmet(
                        problem(
                                List.of(assistant(DACE)),
                                List.of(Rosters.agreeing(client(BERTA))),
                                WANTED),
                        (UUID) null);

        assertThat(unmet.waysOut())
                .containsExactly(new WayOut(WayOut.WayOutKind.AGREEMENT, DACE, null, 0));
    }

    @Test
    void twoObstaclesOrABlockAreNoWayOut() {
        UnmetVisit unmet =
                unmet(
                        problem(
                                List.of(
                                        Rosters.away(assistant(DACE), MONDAY),
                                        assistant(EDGARS, 100)),
                                List.of(Rosters.blocking(client(BERTA, 10), DACE)),
                                WANTED),
                        (UUID) null);

        assertThat(unmet.forbids())
                .containsExactly(
                        new UnmetVisit.Forbidden(DACE, RosterRule.BLOCK),
                        new UnmetVisit.Forbidden(EDGARS, RosterRule.WEEK_LIMIT));
        assertThat(unmet.waysOut()).isEmpty();
    }

    @Test
    void whatIsFrozenGivesNoWay() {
        UnmetVisit unmet =
                unmet(
                        problem(
                                List.of(assistant(DACE)),
                                List.of(client(ANNA), client(BERTA)),
                                frozen(MORNING, DACE),
                                WANTED),
                        DACE,
                        null);

        assertThat(unmet.waysOut()).isEmpty();
    }

    @Test
    void aVisitThatNothingForbidsWaitsForALongerSearch() {
        assertThat(unmet(problem(MORNING), (UUID) null).forbids())
                .extracting(UnmetVisit.Forbidden::rule)
                .containsOnlyNulls();
    }

    private static UnmetVisit unmet(RosterProblem problem, @Nullable UUID... assistants) {
        List<UnmetVisit> all = new RosterReasons(problem, roster(problem, assistants)).unmet();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
