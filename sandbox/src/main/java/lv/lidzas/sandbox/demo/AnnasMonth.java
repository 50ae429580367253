package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/**
 * What becomes of Anna's hours: visits that are planned, done and disputed, a sick day with a stand-in, and the timesheet.
 *
 * <p>Nothing is told that did not happen: the visits that are over are of today, and the others lie in the four weeks that begin next
 * Monday.
 */
final class AnnasMonth {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final String RULE = "FREQ=WEEKLY;BYDAY=TU,FR;COUNT=8";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final Duration VISIT = Duration.ofHours(4);

    private final AnnasHours hours;
    private final LocalDate monday =
            LocalDate.now(RIGA).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    AnnasMonth(AnnasHours hours) {
        this.hours = hours;
    }

    /** Tells it in the order of the days; Inese and Juris are assistants who may come instead of Kārlis. */
    void tell(Case anna, String inese, String juris) {
        prefers(List.of(inese, juris));
        String first = plans();
        goesOut();
        YearMonth month = new DayOfWork(hours).tell();
        new SickDay(hours).tell(monday.plusDays(1), anna.id(), first, inese);
        anna.seeTimeline();
        endsIn(month);
    }

    private void prefers(List<String> standIns) {
        // "412": an answer was lost, and this is asked again.
        hours.api
                .put(
                        "anna",
                        hours.scheduling + "/budgets/" + hours.budget + "/assistant-choices",
                        Map.of("preferred", standIns, "blocked", List.of()),
                        "\"0\"")
                .expect(200, 412);
        hours.narrator.step(
                "Anna",
                "says who should be asked first when Kārlis cannot come: Inese, then Juris");
    }

    /** Plans the weeks; answers with the first visit. */
    private String plans() {
        LocalDateTime first = monday.plusDays(1).atTime(MORNING);
        Map<String, Object> wish = hours.visit("WORK", first, first.plus(VISIT));
        wish.put("rule", RULE);
        wish.put("partial", true);
        Reply series = hours.api.post("anna", hours.scheduling + "/visit-series", wish).expect(200);
        JsonNode all = series.body().path("occurrences");
        hours.narrator.step(
                "Anna",
                "plans four weeks of work, Tuesdays and Fridays from "
                        + first.toLocalTime()
                        + " ("
                        + RULE
                        + "): "
                        + series.text("planned")
                        + " of "
                        + all.size()
                        + " visits fit");
        return all.at("/0/visitId").asText();
    }

    /** Asks first, and plans what is possible. */
    private void goesOut() {
        LocalDateTime concert = monday.plusDays(5).atTime(EVENING);
        Map<String, Object> wish = hours.visit("LEISURE", concert, concert.plus(VISIT));
        hours.narrator.step(
                "Anna",
                "asks: can I still go to a concert on "
                        + Phrases.between(concert, concert.plus(VISIT))
                        + "?");
        answer(wish);
        hours.api.post("anna", hours.scheduling + "/visits", wish).expect(201);
        hours.narrator.step("Anna", "plans it, and asks: and to the theatre at 20:00 that day?");
        answer(hours.visit("LEISURE", concert.plusHours(2), concert.plusHours(5)));
        hours.narrator.step("Anna", "looks into the wallet:");
        JsonNode wallet = hours.wallet();
        hours.narrator.detail(wallet.path("text").asText());
        for (JsonNode week : wallet.path("weeks")) {
            if (week.path("firstDay").asText().equals(monday.toString())) {
                hours.narrator.detail(Phrases.week(week));
            }
        }
    }

    private void answer(Map<String, Object> wish) {
        JsonNode said =
                hours.api.post("anna", hours.scheduling + "/visit-checks", wish).expect(200).body();
        hours.narrator.step("scheduling", said.path("text").asText());
        for (JsonNode other : said.path("alternatives")) {
            hours.narrator.detail("- possible: " + Phrases.between(other));
        }
    }

    /** Reads what was agreed in the month, and asks whether it can be reported already. */
    private void endsIn(YearMonth month) {
        JsonNode sheet =
                hours.api
                        .get(
                                "anna",
                                hours.scheduling
                                        + "/allocations/"
                                        + hours.allocation
                                        + "/timesheet?month="
                                        + month)
                        .expect(200)
                        .body();
        hours.narrator.step("Anna", "reads Kārlis's timesheet of " + month + ":");
        for (JsonNode line : sheet.path("lines")) {
            hours.narrator.detail(
                    line.path("day").asText()
                            + "  "
                            + line.path("purpose").asText()
                            + "  "
                            + Phrases.hours(line.path("minutes")));
        }
        hours.narrator.detail(
                "together "
                        + Phrases.hours(sheet.path("minutes"))
                        + "; visits still open: "
                        + sheet.path("open").size());
        JsonNode refused =
                hours.api
                        .post(
                                "liga",
                                hours.scheduling + "/monthly-reports",
                                Map.of("allocationId", hours.allocation, "month", month.toString()))
                        .expect(409)
                        .body();
        hours.narrator.step(
                "caseworker",
                "asks for the monthly report with its pay, too early: "
                        + refused.path("title").asText()
                        + ". "
                        + refused.path("detail").asText());
    }
}
