package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** How the stories say what the system answered. */
final class Phrases {

    private Phrases() {}

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
        return value % 60 == 0 ? value / 60 + " h" : value / 60 + " h " + value % 60 + " min";
    }

    static String ground(JsonNode reference) {
        return reference.path("act").asText()
                + ", "
                + reference.path("paragraph").asText()
                + ", version "
                + reference.path("version").asText();
    }
}
