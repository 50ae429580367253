package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;

/** A day on which Kārlis cannot come: others are asked, and one of them does. */
final class SickDay {

    private final AnnasHours hours;

    SickDay(AnnasHours hours) {
        this.hours = hours;
    }

    /** Juris and Inese are asked for the visit of that day. */
    void tell(LocalDate day, String application, String visit, String inese) {
        Reply absence =
                hours.api
                        .post(
                                "karlis",
                                hours.scheduling + "/absences",
                                Map.of(
                                        "assistantId",
                                        hours.karlis,
                                        "kind",
                                        "SICKNESS",
                                        "firstDay",
                                        day.toString(),
                                        "lastDay",
                                        day.toString()))
                        .expect(200);
        hours.narrator.step(
                "Kārlis",
                "is on sick leave on "
                        + Phrases.day(day)
                        + "; visits that are left open: "
                        + absence.body().path("visitsLeftOpen").size());
        String offers = hours.scheduling + "/visit-offers?visitId=" + visit;
        Reply asked =
                Patience.until(
                        hours.api,
                        "offers to others",
                        "liga",
                        offers,
                        body -> !body.path("items").isEmpty());
        String searches = hours.scheduling + "/stand-in-searches?applicationId=" + application;
        JsonNode search = hours.api.get("liga", searches).expect(200).body().at("/items/0");
        hours.narrator.step(
                "scheduling",
                "asks "
                        + asked.body().path("items").size()
                        + " others without naming Anna, those of her choice first; at "
                        + Phrases.time(search.path("nextAt").asText())
                        + " it would ask more");
        answered("juris", offers, "refusal");
        hours.narrator.step("Juris", "declines; no reason is asked for");
        Reply accepted = answered("inese", offers, "acceptance");
        hours.narrator.step(
                "Inese",
                "accepts "
                        + Phrases.between(accepted.body())
                        + "; she can take it back until "
                        + Phrases.time(accepted.text("undoUntil")));
        JsonNode now =
                hours.api.get("anna", hours.scheduling + "/visits/" + visit).expect(200).body();
        hours.narrator.step(
                "Anna",
                "sees that "
                        + (now.path("assistantId").asText().equals(inese) ? "Inese" : "nobody")
                        + " comes: the visit is "
                        + now.path("state").asText());
    }

    private Reply answered(String who, String offers, String answer) {
        Reply own = hours.api.get(who, offers + "&state=OPEN").expect(200);
        String offer = own.body().at("/items/0/id").asText();
        return hours.api
                .post(who, hours.scheduling + "/visit-offers/" + offer + "/" + answer, Map.of())
                .expect(200);
    }
}
