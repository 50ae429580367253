package lv.lidzas.sandbox;

import static lv.lidzas.testkit.Http.nobody;
import static lv.lidzas.testkit.Http.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;

/** Pages and calendars of visits as programs of others read them: axe-core the pages, ical.js the calendars. */
class PagesSystemIT {

    private static final Path FOLDER = OpenApiTools.FOLDER;
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private final SystemUnderTest system = SystemUnderTest.running();
    private final String scheduling = system.address(Deployable.SCHEDULING);

    @Test
    void weeksAreAccessibleAndCalendarsAreCalendars() throws IOException, InterruptedException {
        OpenApiTools.install();
        ToldStories.told();
        JsonPath allocation = as("anna").get(scheduling + "/v1/allocations").jsonPath();
        String budget = allocation.getString("items[0].budgetId");
        String assistant = allocation.getString("items[0].assistantId");
        LocalDateTime start = aTuesday().atTime(18, 0);
        String visit = planned(allocation.getString("items[0].id"), start);
        String day = "?day=" + start.toLocalDate();

        keep("client.html", page("anna", "/v1/budgets/" + budget + "/week-sheet" + day, "lv"));
        keep(
                "assistant.html",
                page("liga", "/v1/assistants/" + assistant + "/week-sheet" + day, "en"));
        keep(
                "free.html",
                page("anna", "/v1/budgets/" + budget + "/week-sheet?day=2099-01-05", "en"));
        keep("anna.ics", calendar("anna"));
        String read =
                OpenApiTools.silently(
                        "node",
                        "pages.mjs",
                        "client.html",
                        "assistant.html",
                        "free.html",
                        "anna.ics");

        JsonPath seen = JsonPath.from(read);
        assertThat(seen.getList("'client.html'")).isEmpty();
        assertThat(seen.getList("'assistant.html'")).isEmpty();
        assertThat(seen.getList("'free.html'")).isEmpty();
        Map<String, Object> event =
                seen.getMap("'anna.ics'.find { it.uid == '%s@lidzas' }".formatted(visit));
        assertThat(event)
                .containsEntry("summary", "Asistents")
                .containsEntry("status", "CONFIRMED")
                .containsEntry(
                        "start", start.atZone(RIGA).toInstant().toString().replace("Z", ".000Z"));
        assertThat(String.valueOf(event.get("names")))
                .doesNotContain("location", "attendee", "description");
    }

    private LocalDate aTuesday() {
        return LocalDate.now(RIGA).plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    private String planned(String allocation, LocalDateTime start) {
        Response answer =
                sending("liga")
                        .body(
                                Map.of(
                                        "allocationId",
                                        allocation,
                                        "purpose",
                                        "WORK",
                                        "start",
                                        start.toString(),
                                        "end",
                                        start.plusHours(2).toString()))
                        .post(scheduling + "/v1/visits");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    private String calendar(String persona) {
        Response made =
                sending(persona)
                        .body(Map.of("language", "LV"))
                        .post(scheduling + "/v1/calendar-feeds");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return nobody().get(scheduling + made.<String>path("link"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String page(String persona, String path, String language) {
        return as(persona)
                .header("Accept-Language", language)
                .accept(ContentType.HTML)
                .get(scheduling + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void keep(String name, String content) throws IOException {
        Files.writeString(FOLDER.resolve(name), content);
    }

    private RequestSpecification as(String persona) {
        return with(system.token(persona));
    }

    private RequestSpecification sending(String persona) {
        return as(persona)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
