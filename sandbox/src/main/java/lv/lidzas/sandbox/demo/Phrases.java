package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the stories say what the system answered. */
final class Phrases {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Phrases() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(String instant) {
        return TIME.format(Instant.parse(instant).atZone(RIGA));
    }

    /** When somebody comes, as the API says it. */
    static String between(JsonNode hours) {
        return between(
                LocalDateTime.parse(hours.path("start").asText()),
                LocalDateTime.parse(hours.path("end").asText()));
    }

    static String between(LocalDateTime start, LocalDateTime end) {
        return day(start.toLocalDate()) + " from " + TIME.format(start) + " to " + TIME.format(end);
    }

    /** A week of the wallet. */
    static String week(JsonNode week) {
        return "week from "
                + week.path("firstDay").asText()
                + ": granted "
                + hours(week.path("granted"))
                + ", planned "
                + hours(week.path("planned"))
                + ", used "
                + hours(week.path("used"))
                + ", left "
                + hours(week.path("left"));
    }

    static String grant(JsonNode decision) {
        return time(decision)
                + ", "
                + decision.path("firstDay").asText()
                + " to "
                + decision.path("lastDay").asText()
                + ", rules "
                + decision.path("ruleSetId").asText();
    }

    private static String time(JsonNode decision) {
        JsonNode granted = decision.path("hours");
        return granted.isObject()
                ? hours(granted.path("minutes"))
                        + (granted.path("per").asText().equals("MONTH") ? " a month" : " a week")
                : "a time that a caseworker assesses for " + decision.path("purposesToAssess");
    }

    static String hours(JsonNode minutes) {
        int value = minutes.asInt();
        String minutesLeft = value % 60 + " min";
        if (value % 60 == 0) {
            return value / 60 + " h";
        }
        return value < 60 ? minutesLeft : value / 60 + " h " + minutesLeft;
    }

    static String ground(JsonNode reference) {
        return reference.path("act").asText()
                + ", "
                + reference.path("paragraph").asText()
                + ", version "
                + reference.path("version").asText();
    }
}
