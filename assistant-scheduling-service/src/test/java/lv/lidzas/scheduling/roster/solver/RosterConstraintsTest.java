package lv.lidzas.scheduling.roster.solver;

import static lv.lidzas.scheduling.roster.domain.Rosters.ANNA;
import static lv.lidzas.scheduling.roster.domain.Rosters.BERTA;
import static lv.lidzas.scheduling.roster.domain.Rosters.DACE;
import static lv.lidzas.scheduling.roster.domain.Rosters.EDGARS;
import static lv.lidzas.scheduling.roster.domain.Rosters.MONDAY;
import static lv.lidzas.scheduling.roster.domain.Rosters.assistant;
import static lv.lidzas.scheduling.roster.domain.Rosters.at;
import static lv.lidzas.scheduling.roster.domain.Rosters.client;
import static lv.lidzas.scheduling.roster.domain.Rosters.in;
import static lv.lidzas.scheduling.roster.domain.Rosters.problem;
import static lv.lidzas.scheduling.roster.domain.Rosters.roster;
import static lv.lidzas.scheduling.roster.domain.Rosters.visit;
import static lv.lidzas.scheduling.roster.domain.Rosters.withReserve;
import static lv.lidzas.scheduling.roster.domain.Rosters.withWays;
import static lv.lidzas.scheduling.roster.domain.Rosters.within;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import lv.lidzas.scheduling.roster.domain.Roster;
import lv.lidzas.scheduling.roster.domain.RosterAssistant;
import lv.lidzas.scheduling.roster.domain.RosterClient;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterVisit;
import lv.lidzas.scheduling.roster.domain.Rosters;
import lv.lidzas.scheduling.roster.domain.WorkingHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterConstraintsTest {

    private static final ConstraintVerifier<RosterConstraints, Timetable> VERIFIER =
            ConstraintVerifier.build(new RosterConstraints(), Timetable.class, Stop.class);

    private static final RosterVisit MORNING = visit(100, ANNA, at(8, 0), at(10, 0));
    private static final RosterVisit NOON = visit(101, BERTA, at(10, 0), at(12, 0));
    private static final List<RosterClient> BOTH = List.of(client(ANNA), client(BERTA));

    @Test
    void block() {
        RosterProblem blocked =
                problem(
                        List.of(assistant(DACE), assistant(EDGARS)),
                        List.of(Rosters.blocking(client(ANNA), DACE)),
                        MORNING);

        verify(RosterConstraints::block, blocked, DACE).penalizesBy(120);
        verify(RosterConstraints::block, blocked, EDGARS).penalizesBy(0);
    }

    @Test
    void agreement() {
        RosterProblem agreed =
                problem(
                        List.of(assistant(DACE), assistant(EDGARS)),
                        List.of(Rosters.agreeing(client(ANNA), DACE)),
                        MORNING);

        verify(RosterConstraints::agreement, agreed, DACE).penalizesBy(0);
        verify(RosterConstraints::agreement, agreed, EDGARS).penalizesBy(120);
    }

    @Test
    void language() {
        RosterProblem foreign =
                problem(
                        List.of(assistant(DACE), Rosters.able(assistant(EDGARS), "ru", "none")),
                        BOTH,
                        Rosters.needing(MORNING, "ru", null));

        verify(RosterConstraints::language, foreign, DACE).penalizesBy(120);
        verify(RosterConstraints::language, foreign, EDGARS).penalizesBy(0);
    }

    @Test
    void qualification() {
        RosterProblem heavy =
                problem(
                        List.of(assistant(DACE), Rosters.able(assistant(EDGARS), "lv", "lifting")),
                        BOTH,
                        Rosters.needing(MORNING, null, "lifting"));

        verify(RosterConstraints::qualification, heavy, DACE).penalizesBy(120);
        verify(RosterConstraints::qualification, heavy, EDGARS).penalizesBy(0);
    }

    @Test
    void service() {
        RosterAssistant later =
                Rosters.serving(assistant(DACE), MONDAY.plusDays(1), MONDAY.plusDays(9));

        verify(RosterConstraints::service, problem(List.of(later), BOTH, MORNING), DACE)
                .penalizesBy(120);
    }

    @Test
    void absence() {
        RosterProblem away = problem(List.of(Rosters.away(assistant(DACE), MONDAY)), BOTH, MORNING);

        verify(RosterConstraints::absence, away, DACE).penalizesBy(120);
    }

    @Test
    void anAbsenceIsNoFaultOfWhatIsFrozen() {
        RosterProblem frozen =
                problem(
                        List.of(Rosters.away(assistant(DACE), MONDAY)),
                        BOTH,
                        Rosters.frozen(MORNING, DACE));

        verify(RosterConstraints::absence, frozen, DACE).penalizesBy(0);
    }

    @Test
    void availability() {
        RosterAssistant mornings =
                Rosters.working(assistant(DACE), new WorkingHours(DayOfWeek.MONDAY, 480, 600));
        RosterProblem day = problem(List.of(mornings), BOTH, MORNING, NOON);

        verify(RosterConstraints::availability, day, DACE, DACE).penalizesBy(120);
        verify(RosterConstraints::availability, day, DACE, null).penalizesBy(0);
    }

    @Test
    void window() {
        RosterVisit moved =
                new RosterVisit(
                        MORNING.id(),
                        ANNA,
                        MORNING.earliest(),
                        MORNING.latest(),
                        120,
                        null,
                        RosterVisit.Needs.NONE,
                        new RosterVisit.Before(DACE, at(7, 0), false, 1));

        verify(RosterConstraints::window, problem(moved), DACE).penalizesBy(120);
        verify(RosterConstraints::window, problem(MORNING), DACE).penalizesBy(0);
    }

    @Test
    void weekLimit() {
        RosterProblem full = problem(List.of(assistant(DACE, 230)), BOTH, MORNING, NOON);

        verify(RosterConstraints::weekLimit, full, DACE, DACE).penalizesBy(10);
        verify(RosterConstraints::weekLimit, full, DACE, null).penalizesBy(0);
        verify(RosterConstraints::weekLimit, withReserve(full, DACE, ANNA, 60), DACE, DACE)
                .penalizesBy(0);
    }

    @Test
    void sundaysMidnightDividesTheLimit() {
        RosterVisit night =
                visit(100, ANNA, at(MONDAY.plusDays(6), 22, 0), at(MONDAY.plusDays(7), 2, 0));

        verify(
                        RosterConstraints::weekLimit,
                        problem(List.of(assistant(DACE, 100)), BOTH, night),
                        DACE)
                .penalizesBy(40);
    }

    @Test
    void budget() {
        RosterProblem little =
                problem(
                        List.of(assistant(DACE), assistant(EDGARS)),
                        List.of(client(ANNA, 150)),
                        MORNING,
                        visit(101, ANNA, at(12, 0), at(13, 0)));

        verify(RosterConstraints::budget, little, DACE, EDGARS).penalizesBy(30);
        verify(RosterConstraints::budget, withReserve(little, DACE, ANNA, 60), DACE, EDGARS)
                .penalizesBy(0);
    }

    @Test
    void overlap() {
        RosterProblem crossing = problem(MORNING, visit(101, BERTA, at(9, 0), at(11, 0)));
        RosterProblem apart =
                withWays(
                        problem(in(MORNING, "centre"), in(NOON, "village")),
                        "centre",
                        "village",
                        20);

        verify(RosterConstraints::overlap, crossing, DACE, DACE).penalizesBy(60);
        verify(RosterConstraints::overlap, crossing, DACE, EDGARS).penalizesBy(0);
        verify(RosterConstraints::overlap, apart, DACE, DACE).penalizesBy(20);
        verify(RosterConstraints::overlap, problem(MORNING, NOON), DACE, DACE).penalizesBy(0);
    }

    @Test
    void clientOverlap() {
        RosterProblem twice = problem(MORNING, visit(101, ANNA, at(9, 0), at(11, 0)));

        verify(RosterConstraints::clientOverlap, twice, DACE, EDGARS).penalizesBy(60);
        verify(RosterConstraints::clientOverlap, twice, DACE, null).penalizesBy(0);
    }

    @Test
    void unmet() {
        verify(RosterConstraints::unmet, problem(MORNING, NOON), null, DACE).penalizesBy(1);
    }

    @Test
    void wish() {
        RosterProblem wished =
                problem(
                        List.of(assistant(DACE), assistant(EDGARS)),
                        List.of(Rosters.wishing(client(ANNA), EDGARS)),
                        MORNING);

        verify(RosterConstraints::wish, wished, DACE).penalizesBy(1);
        verify(RosterConstraints::wish, wished, EDGARS).penalizesBy(0);
    }

    @Test
    void continuity() {
        RosterProblem twice = problem(MORNING, visit(101, ANNA, at(12, 0), at(13, 0)));

        verify(RosterConstraints::continuity, twice, DACE, EDGARS).penalizesBy(1);
        verify(RosterConstraints::continuity, twice, DACE, DACE).penalizesBy(0);
    }

    @Test
    void fairness() {
        RosterProblem day =
                problem(List.of(assistant(DACE, 200), assistant(EDGARS, 200)), BOTH, MORNING, NOON);

        verify(RosterConstraints::fairness, day, DACE, DACE).penalizesBy(36);
        verify(RosterConstraints::fairness, day, DACE, EDGARS).penalizesBy(18);
    }

    @Test
    void travel() {
        RosterProblem apart =
                withWays(
                        problem(in(MORNING, "centre"), in(NOON, "village")),
                        "centre",
                        "village",
                        20);

        verify(RosterConstraints::travel, apart, DACE, DACE).penalizesBy(20);
        verify(RosterConstraints::travel, apart, DACE, EDGARS).penalizesBy(0);
    }

    @Test
    void disruption() {
        RosterProblem planned = problem(Rosters.planned(MORNING, DACE));

        verify(RosterConstraints::disruption, planned, EDGARS).penalizesBy(1);
        verify(RosterConstraints::disruption, planned, DACE).penalizesBy(0);
        verify(RosterConstraints::disruption, planned, (UUID) null).penalizesBy(50);
        verify(RosterConstraints::disruption, problem(MORNING), (UUID) null).penalizesBy(0);
    }

    @Test
    void aWindowLetsVisitsFollowEachOther() {
        RosterProblem window = problem(MORNING, within(101, BERTA, at(9, 0), at(12, 0), 60));
        Roster later =
                new Roster(
                        List.of(
                                new Roster.Place(Rosters.id(100), DACE, at(8, 0)),
                                new Roster.Place(Rosters.id(101), DACE, at(10, 0))));

        VERIFIER.verifyThat(RosterConstraints::overlap)
                .givenSolution(Timetables.of(window, later))
                .penalizesBy(0);
    }

    private static SingleConstraintAssertion verify(
            BiFunction<RosterConstraints, ConstraintFactory, Constraint> constraint,
            RosterProblem problem,
            @Nullable UUID... assistants) {
        return VERIFIER.verifyThat(constraint)
                .givenSolution(Timetables.of(problem, roster(problem, assistants)));
    }
}
