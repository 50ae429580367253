package lv.lidzas.scheduling.standins.api;

import static lv.lidzas.scheduling.Desk.allocateByMonth;
import static lv.lidzas.scheduling.Desk.booked;
import static lv.lidzas.scheduling.Desk.entry;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.VisitDesk.allocated;
import static lv.lidzas.scheduling.VisitDesk.karlis;
import static lv.lidzas.scheduling.VisitDesk.planned;
import static lv.lidzas.scheduling.VisitDesk.read;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonth;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.isProblem;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.VisitDesk;
import lv.lidzas.scheduling.standins.usecase.WorkSearches;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An assistant is ill; others are asked, and the first who accepts comes, among everything else that tests leave behind. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class StandInsIT {

    /** Another persona who helps, too. */
    private static final String MARTA = "ilze&groups=assistant";

    private static final String DAY = "2026-12-04";
    private static final String FROM = DAY + "T10:00";
    private static final String TO = DAY + "T12:00";

    private static UUID marta = UUID.randomUUID();
    private static boolean isMartaThere;

    @Inject OpenBudgets openBudgets;
    @Inject WorkSearches work;
    @Inject DataSource database;

    private UUID karlis;
    private UUID zane;
    private UUID budget;
    private String visit;

    @BeforeEach
    void zaneIsIllAndTwoAreDear() throws SQLException {
        karlis = karlis();
        if (!isMartaThere) {
            Map<String, Object> entry = entry("Marta");
            entry.put("loginSubject", Tokens.subjectOf("ilze"));
            marta = register(entry);
            isMartaThere = true;
        }
        nobodyIsBusy();
        zane = register("Zane");
        budget = openBudgets.filedBy("anna", grant(240, A_YEAR));
        visit = planned(allocated(budget, zane, 240), FROM, TO);
        choose(List.of(karlis, marta), List.of());
        sending(
                        "liga",
                        Map.of(
                                "assistantId",
                                zane,
                                "kind",
                                "SICKNESS",
                                "firstDay",
                                DAY,
                                "lastDay",
                                DAY))
                .post("/v1/absences")
                .then()
                .statusCode(200);
    }

    @Test
    void theFirstWhoAcceptsComesWithTheHoursOfThatWeek() {
        String offer = offered(karlis);
        String others = offered(marta);
        assertThat(booked(zane, DAY)).isEqualTo(240);
        int before = booked(karlis, DAY);
        sending("liga", Map.of()).post(accepting(offer)).then().statusCode(403);
        sending(MARTA, Map.of()).post(accepting(offer)).then().statusCode(404);

        sending("karlis", Map.of())
                .post(accepting(offer))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("undoUntil", notNullValue());

        read("anna", visit)
                .then()
                .body("state", equalTo("PLANNED"))
                .body("assistantId", equalTo(karlis.toString()))
                .body("steps.kind", contains("PLANNED", "LEFT_OPEN", "MOVED"));
        assertThat(booked(zane, DAY)).isEqualTo(120);
        assertThat(booked(karlis, DAY)).isEqualTo(before + 120);
        assertThat(booked(zane, "2026-12-11")).isEqualTo(240);
        isProblem(
                sending(MARTA, Map.of()).post(accepting(others)).then(),
                409,
                "visit-offer-not-open");
        as("anna")
                .queryParam("budgetId", budget)
                .get("/v1/allocations")
                .then()
                .body(
                        "items.find { it.assistantId == '%s' }.cededWeeks".formatted(zane),
                        contains("2026-W49"));
        as("anna").get("/v1/budgets/{id}/wallet", budget).then().statusCode(200);
    }

    @Test
    void hoursByTheMonthGoWithTheVisitFromWhicheverWeekHasThem() {
        UUID rihards = register("Rihards");
        budget = openBudgets.filedBy("anna", grantByMonth(620, period("2026-12-01", "2026-12-31")));
        UUID allocation =
                allocateByMonth(budget, rihards, 620)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
        visit = planned(allocation, DAY + "T13:00", DAY + "T18:00");
        choose(List.of(karlis), List.of());
        sending(
                        "liga",
                        Map.of(
                                "assistantId",
                                rihards,
                                "kind",
                                "SICKNESS",
                                "firstDay",
                                DAY,
                                "lastDay",
                                DAY))
                .post("/v1/absences")
                .then()
                .statusCode(200);
        int before = booked(karlis, DAY);

        sending("karlis", Map.of()).post(accepting(offered(karlis))).then().statusCode(200);

        read("anna", visit).then().body("assistantId", equalTo(karlis.toString()));
        assertThat(booked(karlis, DAY)).isEqualTo(before + 300);
        assertThat(
                        Stream.of(DAY, "2026-12-09", "2026-12-16", "2026-12-23")
                                .map(day -> booked(rihards, day)))
                .containsExactly(0, 0, 100, 140);
        as("anna")
                .get("/v1/budgets/{id}", budget)
                .then()
                .body("months.bookedMinutes", contains(620));
    }

    @Test
    void whoeverTakesItBackInTimeLeavesItOpenForTheOthers() {
        String offer = offered(karlis);
        int before = booked(karlis, DAY);
        sending("karlis", Map.of()).post(accepting(offer)).then().statusCode(200);

        sending("karlis", Map.of())
                .post("/v1/visit-offers/{id}/withdrawal", offer)
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDONE"));

        read("anna", visit).then().body("state", equalTo("LEFT_OPEN"));
        assertThat(booked(karlis, DAY)).isEqualTo(before);
        String again = offered(marta);
        sending(MARTA, Map.of()).post(accepting(again)).then().statusCode(200);
        read("anna", visit).then().body("assistantId", equalTo(marta.toString()));
        isProblem(
                sending("karlis", Map.of()).post(accepting(offer)).then(),
                409,
                "visit-offer-not-open");
    }

    @Test
    void ofTwoAtTheSameMomentOneComes() {
        Map<String, String> offers = Map.of("karlis", offered(karlis), MARTA, offered(marta));

        List<Integer> statuses =
                Stream.of("karlis", MARTA)
                        .parallel()
                        .map(persona ->
                                sending(persona, Map.of())
                                        .post(accepting(offers.get(persona)))
                                        .statusCode())
                        .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void decliningHasNoConsequenceAndWhenNobodyAcceptsACaseworkerIsTold() throws SQLException {
        String offer = offered(karlis);
        sending("karlis", Map.of())
                .post("/v1/visit-offers/{id}/refusal", offer)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));

        try (Topic topic = Topic.of("scheduling.hour-budget.v1")) {
            change(
                    "update stand_in_search set alarm_at = begun_at, next_at = begun_at where visit_id = '%s'"
                            .formatted(visit));
            work.handle();

            await().untilAsserted(() ->
                    assertThat(topic.await(budget.toString(), 1))
                            .anyMatch(event -> event.value().contains("stand-in-alarm-raised.v1")));
        }
        as("liga")
                .queryParam("alarmed", true)
                .queryParam("limit", 200)
                .get("/v1/stand-in-searches")
                .then()
                .statusCode(200)
                .body("items.visitId", hasItem(visit));
        isProblem(
                sending("karlis", Map.of()).post(accepting(offer)).then(),
                409,
                "visit-offer-not-open");
    }

    @Test
    void aVisitThatIsNotWantedAnyMoreIsOfferedToNobody() {
        String offer = offered(karlis);

        VisitDesk.change("anna", visit, 1, "cancel", Map.of("reason", "NOT_NEEDED"))
                .then()
                .statusCode(200);

        await().untilAsserted(() -> {
            work.handle();
            as("karlis")
                    .queryParam("visitId", visit)
                    .get("/v1/visit-offers")
                    .then()
                    .body("items.state", contains("LAPSED"));
        });
        isProblem(
                sending("karlis", Map.of()).post(accepting(offer)).then(),
                409,
                "visit-offer-not-open");
        as("liga")
                .queryParam("limit", 200)
                .get("/v1/stand-in-searches")
                .then()
                .body("items.visitId", not(hasItem(visit)));
    }

    @Test
    void whoIsNotWantedMeanwhileDoesNotLearnOfIt() {
        String offer = offered(karlis);
        choose(List.of(marta), List.of(karlis));

        isProblem(
                        sending("karlis", Map.of()).post(accepting(offer)).then(),
                        409,
                        "visit-offer-not-open")
                .body("state", equalTo("LAPSED"));
        read("anna", visit).then().body("state", equalTo("LEFT_OPEN"));
        assertThat(booked(zane, DAY)).isEqualTo(240);
    }

    private void choose(List<UUID> preferred, List<UUID> blocked) {
        String version =
                as("anna").get("/v1/budgets/{id}/assistant-choices", budget).header("ETag");
        changing("anna", version, Map.of("preferred", preferred, "blocked", blocked))
                .put("/v1/budgets/{id}/assistant-choices", budget)
                .then()
                .statusCode(200);
    }

    /** The open offer to an assistant; the round of the service may have made it already. */
    private String offered(UUID assistant) {
        return await().until(
                        () -> {
                            work.handle();
                            Response offers =
                                    as("liga").queryParam("visitId", visit).get("/v1/visit-offers");
                            return offers.<String>path(
                                    "items.find { it.assistantId == '%s' && it.state == 'OPEN' }?.id"
                                            .formatted(assistant));
                        },
                        notNullValue());
    }

    private static String accepting(String offer) {
        return "/v1/visit-offers/" + offer + "/acceptance";
    }

    /** Visits of other tests go, so that the personas are free. */
    private void nobodyIsBusy() throws SQLException {
        change(
                "update visit set state = 'CANCELLED' where assistant_id in ('%s', '%s') and state in ('PLANNED', 'LEFT_OPEN') and first_day = '%s'"
                        .formatted(karlis, marta, DAY));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
