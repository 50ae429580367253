package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What Kārlis did today: he records it, and Anna agrees or not. */
final class DayOfWork {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long VERSION_7 = 0x7000;
    private static final long AFTER_VERSION = 0x0fff;

    private final AnnasHours hours;

    DayOfWork(AnnasHours hours) {
        this.hours = hours;
    }

    /** Two visits of today: Anna agrees with one, and the other is corrected. */
    YearMonth tell() {
        HoursOfToday today = today();
        List<JsonNode> visits =
                List.of(
                        entered(today.start(), today.change()),
                        entered(today.change(), today.end()));
        hours.narrator.step(
                "Kārlis",
                "helped today from "
                        + today.start().toLocalTime()
                        + " to "
                        + today.end().toLocalTime()
                        + "; he enters it as two visits, because a visit of today can be entered until the day ends");
        List<Map<String, Object>> notes = visits.stream().map(DayOfWork::note).toList();
        JsonNode recorded = sent(notes);
        hours.narrator.step(
                "Kārlis",
                "records how long he helped: "
                        + outcomes(recorded)
                        + "; used of this week: "
                        + Phrases.hours(recorded.at("/1/weeks/0/usedMinutes")));
        hours.narrator.step(
                "Kārlis",
                "is not sure that it was sent, and sends it again: " + outcomes(sent(notes)));
        answered("anna", visits.getFirst(), "confirm", Map.of());
        hours.narrator.step("Anna", "agrees with the first visit");
        answered("anna", visits.getLast(), "dispute", Map.of("reason", "OTHER_TIMES"));
        hours.narrator.step("Anna", "disputes the second, which was shorter: OTHER_TIMES");
        int right = today.minutes() - Math.max(1, today.minutes() / 3);
        Instant start = Instant.parse(visits.getLast().path("startsAt").asText());
        JsonNode lines =
                answered(
                        "karlis",
                        visits.getLast(),
                        "corrections",
                        Map.of(
                                "start",
                                start.toString(),
                                "end",
                                start.plus(Duration.ofMinutes(right)).toString(),
                                "reason",
                                "OTHER_TIMES"));
        hours.narrator.step("Kārlis", "corrects it; both lines stay, and the last one counts:");
        lines.path("lines")
                .forEach(line -> hours.narrator.detail("- " + Phrases.hours(line.path("minutes"))));
        answered("anna", visits.getLast(), "confirm", Map.of());
        hours.narrator.step(
                "Anna", "is asked again, and agrees: " + hours.wallet().path("text").asText());
        return YearMonth.from(today.start());
    }

    private HoursOfToday today() {
        if (!HoursOfToday.areThere(LocalTime.now(RIGA))) {
            hours.narrator.step("Kārlis", "waits: at midnight no visit of the day is over");
        }
        while (!HoursOfToday.areThere(LocalTime.now(RIGA))) {
            Api.pause(SECOND);
        }
        return HoursOfToday.before(LocalDateTime.now(RIGA));
    }

    private JsonNode entered(LocalDateTime start, LocalDateTime end) {
        return hours.api
                .post("karlis", hours.scheduling + "/visits", hours.visit("WORK", start, end))
                .expect(201)
                .body();
    }

    /** What a telephone keeps until it has a network; the id makes of two sendings one record. */
    private static Map<String, Object> note(JsonNode visit) {
        return Map.of(
                "id",
                uuidOfVersion7().toString(),
                "visitId",
                visit.path("id").asText(),
                "start",
                visit.path("startsAt").asText(),
                "end",
                visit.path("endsAt").asText());
    }

    /** Its first 48 bits are the milliseconds since 1970. */
    private static UUID uuidOfVersion7() {
        UUID random = UUID.randomUUID();
        long begin = (System.currentTimeMillis() << 16) | VERSION_7;
        return new UUID(
                begin | (random.getMostSignificantBits() & AFTER_VERSION),
                random.getLeastSignificantBits());
    }

    private JsonNode sent(List<Map<String, Object>> notes) {
        return hours.api
                .post("karlis", hours.scheduling + "/worked-time/batches", Map.of("entries", notes))
                .expect(200)
                .body()
                .path("entries");
    }

    private static String outcomes(JsonNode entries) {
        List<String> outcomes = new ArrayList<>();
        entries.forEach(entry -> outcomes.add(entry.path("outcome").asText()));
        return String.join(", ", outcomes);
    }

    private JsonNode answered(String who, JsonNode visit, String what, Map<String, Object> how) {
        String url = hours.scheduling + "/visits/" + visit.path("id").asText();
        Reply work = hours.api.get(who, url + "/worked-time").expect(200);
        return hours.api.post(who, url + "/" + what, how, work.version()).expect(200).body();
    }
}
