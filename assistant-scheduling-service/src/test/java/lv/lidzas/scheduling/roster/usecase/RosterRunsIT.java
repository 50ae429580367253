package lv.lidzas.scheduling.roster.usecase;

import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.RosterDesk.THAT_YEAR;
import static lv.lidzas.scheduling.RosterDesk.at;
import static lv.lidzas.scheduling.RosterDesk.awaited;
import static lv.lidzas.scheduling.RosterDesk.change;
import static lv.lidzas.scheduling.RosterDesk.changes;
import static lv.lidzas.scheduling.RosterDesk.week;
import static lv.lidzas.scheduling.VisitDesk.allocated;
import static lv.lidzas.scheduling.VisitDesk.plan;
import static lv.lidzas.scheduling.VisitDesk.planned;
import static lv.lidzas.scheduling.VisitDesk.read;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.NOW;
import static lv.lidzas.scheduling.weeks.domain.Weeks.RIGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.Desk;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.roster.domain.RosterFigures;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterPortions;
import lv.lidzas.scheduling.roster.domain.RosterScore;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.testkit.LidzasServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whatever dies half-way and however many work: a roster is found once, and each of its moves is made once. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RosterRunsIT {

    private static final RosterFigures NO_FIGURES = new RosterFigures(0, 0, 0, 0, 0, 0, 0, 0);
    private static final RosterOrder.Act SOMEBODY =
            new RosterOrder.Act(NOW, new PartyKey("1.2CzAxNnrOPaBm4b8nWJ3Mg"));

    @Inject OpenBudgets openBudgets;
    @Inject Rosters rosters;
    @Inject SearchDesk desk;
    @Inject RosterPortion portion;
    @Inject MakeMoves makeMoves;
    @Inject RosterBell bell;
    @Inject Ids ids;
    @Inject AgroalDataSource database;

    @Test
    void aSearchWhoseReplicaIsGoneIsBegunAnewAndTheDeadOneWritesNothingMore() throws SQLException {
        IsoWeek week = week(20);
        UUID zane = register("Zane");
        UUID budget = openBudgets.of(grant(600, THAT_YEAR));
        planned(allocated(budget, zane, 60), at(week, 1, "10:00"), at(week, 1, "11:00"));
        RosterOrder dead = begun(week, 1);

        silence(dead);
        bell.ring();
        String roster = dead.id().value().toString();
        assertThat(awaited(roster, "FOUND").getInt("after.visits")).isEqualTo(1);

        RosterOrder now = Objects.requireNonNull(order(dead.id()));
        assertThat(now.attempts()).isEqualTo(2);
        assertThat(desk.beat(dead, new RosterOrder.Progress(new RosterScore(0, 0, 0), 1, 1)))
                .isEqualTo(SearchDesk.Sign.LOST);
        desk.letGo(dead);
        desk.stopped(dead);
        assertThat(order(dead.id())).isEqualTo(now);
    }

    @Test
    void aSearchThatTakesItsReplicaWithItIsGivenUp() throws SQLException {
        RosterOrder deadly = begun(week(21), RosterOrder.MOST_ATTEMPTS);
        silence(deadly);
        bell.ring();
        awaited(deadly.id().value().toString(), "FAILED");
    }

    @Test
    void aSearchThatGivesSignsOfLifeIsLeftToItsReplica() {
        RosterOrder alive = begun(week(22), 1);
        assertThat(desk.beat(alive, null)).isEqualTo(SearchDesk.Sign.GO_ON);
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    RosterOrder next = rosters.nextToSearch();
                    assertThat(next == null ? null : next.id()).isNotEqualTo(alive.id());
                });
        desk.stopped(alive);
        awaited(alive.id().value().toString(), "STOPPED");
    }

    @Test
    void assistantsWhoChangePlacesDoSoTogether() {
        IsoWeek week = week(23);
        UUID zane = register("Zane");
        UUID marta = register("Marta");
        UUID annas = openBudgets.of(grant(600, THAT_YEAR));
        UUID bertas = openBudgets.of(grant(600, THAT_YEAR));
        String first =
                planned(allocated(annas, zane, 60), at(week, 1, "10:00"), at(week, 1, "11:00"));
        String second =
                planned(allocated(bertas, marta, 60), at(week, 1, "10:00"), at(week, 1, "11:00"));
        allocated(annas, marta, 60);
        allocated(bertas, zane, 60);

        String roster =
                applying(
                        week,
                        List.of(
                                move(first, annas, zane, marta, at(week, 1, "10:00")),
                                move(second, bertas, marta, zane, at(week, 1, "10:00"))));

        assertThat(awaited(roster, "APPLIED").getInt("changes.applied")).isEqualTo(2);
        read("liga", first)
                .then()
                .body("assistantId", equalTo(marta.toString()))
                .body("steps.kind", contains("PLANNED", "MOVED"));
        read("liga", second).then().body("assistantId", equalTo(zane.toString()));
        assertThat(List.of(booked(zane, day(week, 1)), booked(marta, day(week, 1))))
                .containsExactly(60, 60);
    }

    @Test
    void fullWeeksExchangeHoursTogether() {
        IsoWeek week = week(24);
        UUID zane = elsewhere("Zane", 2400 - 122);
        UUID marta = elsewhere("Marta", 2400 - 122);
        UUID annas = openBudgets.of(grant(600, THAT_YEAR));
        UUID bertas = openBudgets.of(grant(600, THAT_YEAR));
        UUID zaneForAnna = allocated(annas, zane, 1);
        UUID martaForBerta = allocated(bertas, marta, 1);
        allocated(annas, marta, 1);
        allocated(bertas, zane, 1);
        String first = planned(zaneForAnna, at(week, 1, "10:00"), at(week, 1, "11:00"));
        planned(zaneForAnna, at(week, 1, "14:00"), at(week, 1, "15:00"));
        String second = planned(martaForBerta, at(week, 1, "11:00"), at(week, 1, "12:00"));
        planned(martaForBerta, at(week, 1, "15:00"), at(week, 1, "16:00"));

        String roster =
                applying(
                        week,
                        List.of(
                                move(first, annas, zane, marta, at(week, 1, "10:00")),
                                move(second, bertas, marta, zane, at(week, 1, "11:00"))));

        assertThat(awaited(roster, "APPLIED").getInt("changes.applied")).isEqualTo(2);
        assertThat(booked(zane, day(week, 1))).isEqualTo(120);
        assertThat(booked(marta, day(week, 1))).isEqualTo(120);
    }

    @Test
    void whoeverDiesHalfWayAndHoweverManyWorkEachMoveIsMadeOnce() throws Exception {
        IsoWeek week = week(25);
        UUID zane = register("Zane");
        UUID marta = register("Marta");
        List<String> visits = new ArrayList<>();
        List<RosterMove> moves = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            UUID budget = openBudgets.of(grant(600, THAT_YEAR));
            String start = at(week, number % 6, "%02d:00".formatted(8 + number));
            String end = at(week, number % 6, "%02d:50".formatted(8 + number));
            String visit = planned(allocated(budget, zane, 50), start, end);
            allocated(budget, marta, 50);
            visits.add(visit);
            moves.add(move(visit, budget, zane, marta, start));
        }
        String roster =
                QuarkusTransaction.requiringNew()
                        .timeout(120)
                        .call(() -> {
                            Awaitility.await()
                                    .pollInSameThread()
                                    .until(() -> rosters.take(Rosters.Turn.TO_APPLY));
                            return applying(week, moves);
                        });
        Awaitility.await()
                .pollInSameThread()
                .until(() -> {
                    QuarkusTransaction.begin();
                    RosterPortion.Step step = portion.make();
                    QuarkusTransaction.rollback();
                    return step instanceof RosterPortion.Step.Made
                            || "APPLIED".equals(state(roster));
                });

        List<Callable<Boolean>> workers = new ArrayList<>();
        for (int worker = 0; worker < 4; worker++) {
            workers.add(() -> {
                while (!"APPLIED".equals(state(roster))) {
                    makeMoves.handle();
                }
                return true;
            });
        }
        atOnce(workers);

        assertThat(changes(roster)).hasSize(12).extracting("outcome").containsOnly("APPLIED");
        for (String visit : visits) {
            read("liga", visit).then().body("steps.kind", contains("PLANNED", "MOVED"));
        }
        assertThat(List.of(booked(zane, day(week, 1)), booked(marta, day(week, 1))))
                .containsExactly(0, 600);
    }

    /** Both sides take the same hours of the same assistant: one of them has each, and no limit is passed. */
    @Test
    void besideBookingsByHandEachHourGoesToOne() throws Exception {
        IsoWeek week = week(26);
        UUID zane = register("Zane");
        UUID marta = register("Marta");
        List<RosterMove> moves = new ArrayList<>();
        List<Callable<Response>> byHand = new ArrayList<>();
        Map<String, String> starts = new LinkedHashMap<>();
        for (int number = 0; number < 16; number++) {
            String start = at(week, number % 4, "%02d:00".formatted(6 + number));
            String end = at(week, number % 4, "%02d:50".formatted(6 + number));
            UUID budget = openBudgets.of(grant(300, THAT_YEAR));
            String visit = planned(allocated(budget, zane, 20), start, end);
            allocated(budget, marta, 20);
            starts.put(visit, start);
            moves.add(move(visit, budget, zane, marta, start));
            for (int rival = 0; rival < 4; rival++) {
                UUID other = allocated(openBudgets.of(grant(300, THAT_YEAR)), marta, 10);
                byHand.add(() -> patiently(() -> plan("liga", other, start, end)));
            }
        }

        String roster = applying(week, moves);
        List<Response> answers = atOnce(byHand);

        awaited(roster, "APPLIED");
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        int planned = 0;
        for (Response answer : answers) {
            planned += answer.statusCode() == 201 ? 1 : 0;
        }
        int made = 0;
        for (String visit : starts.keySet()) {
            boolean isMade = "APPLIED".equals(change(roster, visit).get("outcome"));
            made += isMade ? 1 : 0;
            read("liga", visit)
                    .then()
                    .body("state", equalTo("PLANNED"))
                    .body("assistantId", equalTo((isMade ? marta : zane).toString()));
        }
        assertThat(planned + made).isEqualTo(16);
        assertThat(changes(roster)).extracting("outcome").doesNotContain("PROPOSED");
        assertThat(booked(marta, day(week, 0)))
                .isEqualTo(16 * 20 + 64 * 10 + made * 30 + planned * 40);
    }

    /** A roster that a replica looks for, at some attempt. */
    private RosterOrder begun(IsoWeek week, int attempts) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    RosterOrder waiting = waiting(week);
                    RosterOrder begun = waiting;
                    for (int attempt = 0; attempt < attempts; attempt++) {
                        begun = begun.begun();
                    }
                    rosters.add(waiting);
                    return rosters.save(begun);
                });
    }

    private RosterOrder waiting(IsoWeek week) {
        return RosterOrder.of(
                new RosterId(ids.next()),
                new RosterOrder.Asked(ServicePeriod.of(week), false, 1, SOMEBODY));
    }

    /** A roster of these moves, as if it had been found and applied. */
    private String applying(IsoWeek week, List<RosterMove> moves) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> {
                    RosterOrder waiting = waiting(week);
                    rosters.add(waiting);
                    rosters.keep(waiting.id(), RosterPortions.of(moves), List.of());
                    rosters.save(
                            waiting.begun()
                                    .found(null, new RosterOrder.Gain(NO_FIGURES, NO_FIGURES))
                                    .applying(SOMEBODY));
                    bell.ring();
                    return waiting.id().value().toString();
                });
    }

    private RosterMove move(String visit, UUID budget, UUID from, UUID to, String start) {
        Instant at = LocalDateTime.parse(start).atZone(RIGA).toInstant();
        return new RosterMove(
                ids.next(),
                UUID.fromString(visit),
                0,
                budget,
                from,
                to,
                at,
                at,
                read("liga", visit).jsonPath().getInt("minutes"),
                0,
                RosterMove.MoveOutcome.PROPOSED,
                null);
    }

    private RosterOrder order(RosterId id) {
        return QuarkusTransaction.requiringNew().call(() -> rosters.find(id));
    }

    private String state(String roster) {
        return order(new RosterId(UUID.fromString(roster))).state().name();
    }

    private void silence(RosterOrder begun) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update roster set heard_at = now() - interval '1 hour' where id = '%s'"
                            .formatted(begun.id().value()));
        }
    }

    private static UUID elsewhere(String name, int minutes) {
        Map<String, Object> entry = Desk.entry(name);
        entry.put("otherMinutesPerWeek", minutes);
        return register(entry);
    }

    private static String day(IsoWeek week, int day) {
        return week.firstDay().plusDays(day).toString();
    }

    private static Response patiently(Callable<Response> call) throws Exception {
        Response answer = call.call();
        for (int attempt = 1; answer.statusCode() == 503 && attempt < 20; attempt++) {
            Thread.sleep(100L * attempt);
            answer = call.call();
        }
        return answer;
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            List<T> all = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
