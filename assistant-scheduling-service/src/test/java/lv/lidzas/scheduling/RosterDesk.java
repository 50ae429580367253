package lv.lidzas.scheduling;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.awaitility.Awaitility;

/** What is done with rosters, over HTTP, in weeks in which no other test has visits. */
public final class RosterDesk {

    /** 2029-W02 to 2029-W51. */
    public static final ServicePeriod THAT_YEAR =
            new ServicePeriod(LocalDate.of(2029, 1, 8), LocalDate.of(2029, 12, 23));

    private RosterDesk() {}

    public static IsoWeek week(int number) {
        return IsoWeek.of(2029, number);
    }

    /** On a day of a week, 0 for its Monday. */
    public static String at(IsoWeek week, int day, String hour) {
        return week.firstDay().plusDays(day) + "T" + hour;
    }

    public static Response ask(String persona, IsoWeek week, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("firstWeek", week.label(), "seconds", 1));
        body.putAll(more);
        return sending(persona, body).post("/v1/rosters");
    }

    public static String asked(IsoWeek week, Map<String, ?> more) {
        return ask("liga", week, more).then().statusCode(202).extract().path("id");
    }

    /** The roster of a week, once it is found. */
    public static String found(IsoWeek week) {
        String roster = asked(week, Map.of());
        awaited(roster, "FOUND");
        return roster;
    }

    public static Response read(String roster) {
        return as("liga").get("/v1/rosters/{id}", roster);
    }

    public static JsonPath awaited(String roster, String state) {
        return Awaitility.await(roster)
                .atMost(Duration.ofMinutes(3))
                .until(() -> read(roster), it -> state.equals(it.path("state")))
                .jsonPath();
    }

    public static Response step(String persona, String roster, String step) {
        return changing(persona, read(roster).header("ETag"), Map.of())
                .post("/v1/rosters/{id}/" + step, roster);
    }

    public static JsonPath applied(String roster) {
        Response begun = step("dace", roster, "apply");
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(200);
        return awaited(roster, "APPLIED");
    }

    public static List<Map<String, Object>> changes(String roster) {
        return as("liga")
                .queryParam("limit", 100)
                .get("/v1/rosters/{id}/changes", roster)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    public static Map<String, Object> change(String roster, String visit) {
        return changes(roster).stream()
                .filter(it -> visit.equals(it.get("visitId")))
                .findFirst()
                .orElseThrow();
    }

    public static void away(UUID assistant, IsoWeek week) {
        sending(
                        "liga",
                        Map.of(
                                "assistantId",
                                assistant,
                                "kind",
                                "HOLIDAY",
                                "firstDay",
                                week.firstDay().toString(),
                                "lastDay",
                                week.lastDay().toString()))
                .post("/v1/absences")
                .then()
                .statusCode(200);
    }
}
