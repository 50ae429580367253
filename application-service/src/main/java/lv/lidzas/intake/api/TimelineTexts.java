package lv.lidzas.intake.api;

import lv.lidzas.intake.domain.TimelineEntry;

/** Chooses the words for a timeline entry: some happenings read differently by their outcome. */
final class TimelineTexts {

    private TimelineTexts() {}

    static String key(TimelineEntry entry) {
        String type = "timeline." + entry.type();
        return switch (entry.type()) {
            case "assessment-completed" -> type + "." + assessed(entry);
            case "decision-issued" ->
                    type + "." + entry.details().getOrDefault("result", "UNKNOWN");
            default -> type;
        };
    }

    /** Nothing may be missing and something still be unclear: a document waits for review, or a person has to judge. */
    private static String assessed(TimelineEntry entry) {
        String outcome = entry.details().getOrDefault("outcome", "UNKNOWN");
        boolean nothingMissing = entry.details().getOrDefault("missingDocuments", "").isEmpty();
        return outcome.equals("UNCLEAR") && nothingMissing ? "UNCLEAR.nothing-missing" : outcome;
    }
}
