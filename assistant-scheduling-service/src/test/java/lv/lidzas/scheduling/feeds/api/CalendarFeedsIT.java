package lv.lidzas.scheduling.feeds.api;

import static java.util.function.Predicate.not;
import static lv.lidzas.scheduling.VisitDesk.allocated;
import static lv.lidzas.scheduling.VisitDesk.change;
import static lv.lidzas.scheduling.VisitDesk.karlis;
import static lv.lidzas.scheduling.VisitDesk.planned;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.isProblem;
import static lv.lidzas.testkit.Http.nobody;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.erasure.usecase.EraseClient;
import lv.lidzas.scheduling.feeds.usecase.MakeFeed;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calendars of a person and of an assistant read their visits through links that they can close. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class CalendarFeedsIT {

    private static final List<String> PERSONAS = List.of("anna", "ilze", "karlis");

    @Inject OpenBudgets openBudgets;
    @Inject EraseClient eraseClient;
    @Inject DataSource database;

    @BeforeEach
    void nobodyHasALink() {
        for (String persona : PERSONAS) {
            List<String> open =
                    as(persona)
                            .queryParam("limit", 200)
                            .get("/v1/calendar-feeds")
                            .jsonPath()
                            .getList("items.findAll { it.revokedAt == null }.id");
            open.forEach(id -> close(persona, id));
        }
    }

    @Test
    void personAndAssistantReadTheHoursAndNothingElse() {
        UUID budget = openBudgets.filedBy("anna", grant(300, A_YEAR));
        UUID allocation = allocated(budget, karlis(), 240);
        String fixed = planned(allocation, "2027-02-06T18:00", "2027-02-06T20:00");
        String room = flexible(allocation);

        for (String persona : List.of("anna", "karlis")) {
            String calendar = read(link(persona, "LV"));

            assertThat(event(calendar, fixed))
                    .contains("DTSTART:20270206T160000Z")
                    .contains("DTEND:20270206T180000Z")
                    .contains("SUMMARY:Asistents")
                    .contains("STATUS:CONFIRMED")
                    .contains("SEQUENCE:0");
            assertThat(event(calendar, room))
                    .contains("SUMMARY:Asistents (1 stunda 30 minūšu)")
                    .contains("TRANSP:TRANSPARENT");
            assertThat(calendar)
                    .startsWith("BEGIN:VCALENDAR")
                    .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                    .doesNotContain("LEISURE", "Kārlis", "Anna", "CULTURE", "LOCATION", "ATTENDEE");
        }
        assertThat(read(link("ilze", "EN"))).doesNotContain(fixed);

        change("anna", fixed, 0, "cancel", Map.of("reason", "NOT_NEEDED")).then().statusCode(200);
        assertThat(event(read(link("anna", "EN")), fixed))
                .contains("STATUS:CANCELLED")
                .contains("SUMMARY:Assistance")
                .contains("SEQUENCE:1");
    }

    @Test
    void aClosedLinkOpensNothingAndOnlyItsMakerClosesIt() {
        JsonPath made = made("anna", "LV");
        String id = made.getString("id");

        sending("ilze", Map.of())
                .post("/v1/calendar-feeds/{id}/revocation", id)
                .then()
                .statusCode(404);
        read(made.getString("link"));
        close("anna", id);
        close("anna", id);

        isProblem(nobody().get(made.getString("link")).then(), 404, "not-found");
        assertThat(
                        as("anna")
                                .get("/v1/calendar-feeds")
                                .jsonPath()
                                .getString("items.find { it.id == '%s' }".formatted(id)))
                .contains("revokedAt")
                .doesNotContain("link");
    }

    @Test
    void whatIsNoLinkOpensNothing() {
        for (String secret :
                List.of("x", "a".repeat(43), "a".repeat(44), "..", "%00", "ā".repeat(43))) {
            nobody().get("/v1/calendar-links/{secret}/visits.ics", secret).then().statusCode(404);
        }
        sending("anna", Map.of("language", "DE")).post("/v1/calendar-feeds").then().statusCode(400);
        sending("anna", Map.of()).post("/v1/calendar-feeds").then().statusCode(400);
    }

    @Test
    void fiveAreOpenAtATimeHoweverManyAreAskedForAtOnce() {
        long made =
                Stream.generate(() -> Map.of("language", "LV"))
                        .limit(MakeFeed.MOST_OPEN * 2L)
                        .parallel()
                        .map(body -> sending("ilze", body).post("/v1/calendar-feeds").statusCode())
                        .filter(status -> status == 201)
                        .count();

        assertThat(made).isEqualTo(MakeFeed.MOST_OPEN);
        isProblem(
                        sending("ilze", Map.of("language", "LV")).post("/v1/calendar-feeds").then(),
                        409,
                        "too-many-calendar-feeds")
                .body("detail", containsString("5"));
    }

    @Test
    void aRepresentationThatEndedShowsNothingMore() {
        Grant grant = grant(300, A_YEAR);
        UUID budget =
                openBudgets.ofCase(grant, OpenBudgets.party("ilze", PartyRole.REPRESENTATIVE));
        String visit =
                planned(allocated(budget, karlis(), 60), "2027-02-09T10:00", "2027-02-09T11:00");
        String link = link("ilze", "LV");
        assertThat(read(link)).contains(visit);

        openBudgets.told(
                grant,
                1,
                new Party(
                        new PartyKey(Tokens.keyOf("ilze")),
                        PartyRole.REPRESENTATIVE,
                        null,
                        LocalDate.of(2026, 11, 24)));

        assertThat(read(link)).doesNotContain(visit);
    }

    @Test
    void whoeverHadItMadeIsTheOneWhoLooked() {
        UUID budget = openBudgets.filedBy("anna", grant(300, A_YEAR));
        planned(allocated(budget, karlis(), 60), "2027-02-10T10:00", "2027-02-10T11:00");
        read(link("anna", "LV"));

        await().untilAsserted(() ->
                as("karlis")
                        .get("/v1/looks")
                        .then()
                        .statusCode(200)
                        .body("items.what", hasItem("Read visits in a calendar")));
    }

    @Test
    void noLinkIsKeptAndThoseOfAnErasedPersonGo() throws SQLException {
        Grant grant = grant(300, A_YEAR);
        openBudgets.ofCase(grant, OpenBudgets.party("ilze", PartyRole.PERSON));
        String link = link("ilze", "LV");
        String secret = link.split("/")[3];
        assertThat(rows()).isNotEmpty().noneMatch(row -> row.contains(secret));

        eraseClient.handle(grant.personId());

        nobody().get(link).then().statusCode(404);
    }

    private static String flexible(UUID allocation) {
        return sending(
                        "liga",
                        Map.of(
                                "allocationId",
                                allocation,
                                "purpose",
                                "LEISURE",
                                "start",
                                "2027-02-05T08:00",
                                "end",
                                "2027-02-05T13:00",
                                "minutes",
                                90))
                .post("/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath made(String persona, String language) {
        return sending(persona, Map.of("language", language))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String link(String persona, String language) {
        return made(persona, language).getString("link");
    }

    private static void close(String persona, String id) {
        sending(persona, Map.of())
                .post("/v1/calendar-feeds/{id}/revocation", id)
                .then()
                .statusCode(200);
    }

    /** Lines that were folded are whole again. */
    private static String read(String link) {
        return nobody().get(link)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .extract()
                .asString()
                .replace("\r\n ", "");
    }

    private static String event(String calendar, String visit) {
        return Pattern.compile("BEGIN:VEVENT")
                .splitAsStream(calendar)
                .filter(event -> event.contains("UID:" + visit + "@lidzas"))
                .filter(not(String::isBlank))
                .findFirst()
                .orElseThrow(() -> new AssertionError(visit + " is not in " + calendar));
    }

    private List<String> rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select array_agg(f::text) from calendar_feed f")) {
            assertThat(row.next()).isTrue();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }
}
