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
import static lv.lidzas.scheduling.roster.domain.Rosters.in;
import static lv.lidzas.scheduling.roster.domain.Rosters.problem;
import static lv.lidzas.scheduling.roster.domain.Rosters.roster;
import static lv.lidzas.scheduling.roster.domain.Rosters.visit;
import static lv.lidzas.scheduling.roster.domain.Rosters.withReserve;
import static lv.lidzas.scheduling.roster.domain.Rosters.withWays;
import static lv.lidzas.scheduling.roster.domain.Rosters.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterCheckerTest {

    private static final RosterVisit MORNING = visit(100, ANNA, at(8, 0), at(10, 0));
    private static final RosterVisit NOON = visit(101, BERTA, at(10, 0), at(12, 0));

    @Test
    void visitsThatFollowEachOtherAreFine() {
        assertThat(broken(problem(MORNING, NOON), DACE, DACE)).isEmpty();
    }

    @Test
    void nobodyIsAtTwoPlacesAtOnce() {
        RosterProblem both = problem(MORNING, visit(101, BERTA, at(9, 30), at(11, 0)));

        assertThat(breaches(both, DACE, DACE))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.rule()).isEqualTo(RosterRule.OVERLAP);
                    assertThat(it.minutes()).isEqualTo(30);
                });
        assertThat(broken(both, DACE, EDGARS)).isEmpty();
    }

    @Test
    void theWayBetweenTwoPlacesTakesTime() {
        RosterProblem apart =
                withWays(
                        problem(in(MORNING, "centre"), in(NOON, "village")),
                        "centre",
                        "village",
                        20);

        assertThat(breaches(apart, DACE, DACE))
                .singleElement()
                .extracting(RosterChecker.Breach::minutes)
                .isEqualTo(20);
        assertThat(broken(apart, DACE, EDGARS)).isEmpty();
    }

    @Test
    void aWayThatNobodyStatedTakesNone() {
        assertThat(broken(problem(in(MORNING, "centre"), in(NOON, "farm")), DACE, DACE)).isEmpty();
    }

    @Test
    void aClientHasOneVisitAtATime() {
        RosterProblem both = problem(MORNING, visit(101, ANNA, at(9, 0), at(11, 0)));

        assertThat(broken(both, DACE, EDGARS)).containsExactly(RosterRule.CLIENT_OVERLAP);
    }

    @Test
    void fortyHoursAreTheMostAcrossAllClients() {
        RosterProblem full =
                problem(
                        List.of(assistant(DACE, 239)),
                        List.of(client(ANNA), client(BERTA)),
                        MORNING,
                        NOON);

        assertThat(breaches(full, DACE, DACE))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.rule()).isEqualTo(RosterRule.WEEK_LIMIT);
                    assertThat(it.minutes()).isEqualTo(1);
                });
    }

    @Test
    void whatAnAgreementHoldsNeedsNoOtherRoom() {
        RosterProblem full =
                problem(
                        List.of(assistant(DACE, 120)),
                        List.of(client(ANNA, 0), client(BERTA)),
                        MORNING,
                        NOON);

        assertThat(broken(full, DACE, DACE))
                .containsExactlyInAnyOrder(RosterRule.WEEK_LIMIT, RosterRule.BUDGET);
        assertThat(broken(withReserve(full, DACE, ANNA, 120), DACE, DACE)).isEmpty();
    }

    @Test
    void sundaysMidnightDividesAVisitBetweenTwoWeeks() {
        LocalDate sunday = MONDAY.plusDays(6);
        RosterVisit night = visit(100, ANNA, at(sunday, 22, 0), at(sunday.plusDays(1), 2, 0));

        assertThat(
                        broken(
                                problem(
                                        List.of(assistant(DACE, 120)),
                                        List.of(client(ANNA)),
                                        night),
                                DACE))
                .isEmpty();
        assertThat(
                        broken(
                                problem(
                                        List.of(assistant(DACE, 119)),
                                        List.of(client(ANNA)),
                                        night),
                                DACE))
                .containsOnly(RosterRule.WEEK_LIMIT);
    }

    @Test
    void assistantsWorkWhenTheySaidSo() {
        RosterAssistant mornings =
                Rosters.working(
                        assistant(DACE),
                        new WorkingHours(DayOfWeek.MONDAY, 480, 540),
                        new WorkingHours(DayOfWeek.MONDAY, 540, 600));

        RosterProblem both =
                problem(List.of(mornings), List.of(client(ANNA), client(BERTA)), MORNING, NOON);

        assertThat(broken(both, DACE, null)).isEmpty();
        assertThat(broken(both, null, DACE)).containsExactly(RosterRule.AVAILABILITY);
    }

    @Test
    void aNightIsWorkedByWhoWorksBothDays() {
        RosterVisit night = visit(100, ANNA, at(22, 0), at(MONDAY.plusDays(1), 2, 0));
        WorkingHours evening = new WorkingHours(DayOfWeek.MONDAY, 1200, WorkingHours.END_OF_DAY);
        WorkingHours small = new WorkingHours(DayOfWeek.TUESDAY, 0, 120);

        assertThat(
                        broken(
                                problem(
                                        List.of(Rosters.working(assistant(DACE), evening, small)),
                                        List.of(client(ANNA)),
                                        night),
                                DACE))
                .isEmpty();
        assertThat(
                        broken(
                                problem(
                                        List.of(Rosters.working(assistant(DACE), evening)),
                                        List.of(client(ANNA)),
                                        night),
                                DACE))
                .containsExactly(RosterRule.AVAILABILITY);
    }

    @Test
    void nobodyWhoIsAwayOrDoesNotServeIsCountedOn() {
        assertThat(
                        broken(
                                problem(
                                        List.of(Rosters.away(assistant(DACE), MONDAY)),
                                        List.of(client(ANNA)),
                                        MORNING),
                                DACE))
                .containsExactly(RosterRule.ABSENCE);
        assertThat(
                        broken(
                                problem(
                                        List.of(
                                                Rosters.serving(
                                                        assistant(DACE),
                                                        MONDAY.plusDays(1),
                                                        MONDAY.plusDays(6))),
                                        List.of(client(ANNA)),
                                        MORNING),
                                DACE))
                .containsExactly(RosterRule.NOT_SERVING);
    }

    @Test
    void whoIsBlockedOrHasNoAgreementDoesNotCome() {
        List<RosterAssistant> dace = List.of(assistant(DACE));

        assertThat(
                        broken(
                                problem(
                                        dace,
                                        List.of(Rosters.blocking(client(ANNA), DACE)),
                                        MORNING),
                                DACE))
                .containsExactly(RosterRule.BLOCK);
        assertThat(
                        broken(
                                problem(
                                        dace,
                                        List.of(Rosters.agreeing(client(ANNA), EDGARS)),
                                        MORNING),
                                DACE))
                .containsExactly(RosterRule.AGREEMENT);
    }

    @Test
    void languageAndQualificationCountWhereTheyAreNeeded() {
        RosterVisit needing = Rosters.needing(MORNING, "ru", "lifting");
        List<RosterClient> anna = List.of(client(ANNA));

        assertThat(broken(problem(List.of(assistant(DACE)), anna, needing), DACE))
                .containsExactlyInAnyOrder(RosterRule.LANGUAGE, RosterRule.QUALIFICATION);
        assertThat(
                        broken(
                                problem(
                                        List.of(Rosters.able(assistant(DACE), "ru", "lifting")),
                                        anna,
                                        needing),
                                DACE))
                .isEmpty();
    }

    @Test
    void aVisitStaysWithinItsWindow() {
        RosterProblem window = problem(within(100, ANNA, at(8, 0), at(12, 0), 60));

        assertThat(new RosterChecker(window).check(starting(window, at(11, 0)))).isEmpty();
        assertThat(new RosterChecker(window).check(starting(window, at(11, 15))))
                .extracting(RosterChecker.Breach::rule)
                .containsExactly(RosterRule.WINDOW);
    }

    @Test
    void whatIsFrozenIsNotJudgedAndTakesItsTime() {
        RosterProblem frozen =
                problem(
                        List.of(Rosters.away(assistant(DACE, 60), MONDAY)),
                        List.of(client(ANNA)),
                        frozen(MORNING, DACE));

        assertThat(broken(frozen, DACE)).isEmpty();
        assertThat(
                        broken(
                                problem(
                                        frozen(MORNING, DACE),
                                        visit(101, BERTA, at(9, 0), at(11, 0))),
                                DACE,
                                DACE))
                .containsExactly(RosterRule.OVERLAP);
        assertThatIllegalArgumentException().isThrownBy(() -> broken(frozen, (UUID) null));
    }

    private static Roster starting(RosterProblem problem, java.time.Instant start) {
        return new Roster(List.of(new Roster.Place(Rosters.id(100), DACE, start)));
    }

    private static List<RosterRule> broken(RosterProblem problem, @Nullable UUID... assistants) {
        return breaches(problem, assistants).stream().map(RosterChecker.Breach::rule).toList();
    }

    private static List<RosterChecker.Breach> breaches(
            RosterProblem problem, @Nullable UUID... assistants) {
        return new RosterChecker(problem).check(roster(problem, assistants));
    }
}
