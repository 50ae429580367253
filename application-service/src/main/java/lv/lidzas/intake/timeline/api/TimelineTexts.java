package lv.lidzas.intake.timeline.api;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;

/**
 * The words for timeline entries; some happenings read differently by their outcome.
 *
 * <p>A text names its details in braces; a code such as {@code GRANTED} is replaced by the bundle's word for it.
 */
final class TimelineTexts {

    static final Texts TEXTS = Texts.in("intake");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CODE = Pattern.compile("[A-Z_]+");

    private TimelineTexts() {}

    static String text(Language language, TimelineEntry entry) {
        return PLACEHOLDER
                .matcher(TEXTS.text(language, key(entry)))
                .replaceAll(found ->
                        Matcher.quoteReplacement(word(language, found.group(1), entry.details())))
                .strip();
    }

    private static String key(TimelineEntry entry) {
        String type = "timeline." + entry.type();
        return switch (entry.type()) {
            case "assessment-completed" -> type + "." + assessed(entry);
            case "application-submitted" ->
                    "STRANGER".equals(entry.details().get("submittedAs"))
                            ? type + ".STRANGER"
                            : type;
            case "case-parties-changed" -> type + "." + entry.details().get("change");
            case "decision-notified" ->
                    entry.details().containsKey("notifiedOn") ? type : type + ".NOT_RECEIVED";
            case "decision-contested" ->
                    "true".equals(entry.details().get("late")) ? type + ".LATE" : type;
            case "grant-doubted" ->
                    "true".equals(entry.details().get("toReview")) ? type : type + ".NO_LONGER";
            case "grant-reviewed" ->
                    "true".equals(entry.details().get("stands")) ? type : type + ".GOES_ON";
            case "stay-recorded", "grant-suspended" -> type + unpaid(entry.details());
            case "contest-decided" -> type + "." + entry.details().get("result");
            case "decision-issued" -> type + "." + entry.details().get("result");
            case "ending-foretold" -> type + "." + entry.details().get("ending");
            default ->
                    entry.details().containsKey("why")
                            ? type + "." + entry.details().get("why")
                            : type;
        };
    }

    /** An open end is not known yet; without a first day what was told before never was. */
    private static String unpaid(Map<String, String> details) {
        if (!details.containsKey("firstDay")) {
            return ".TAKEN_BACK";
        }
        return details.containsKey("lastDay") ? "" : ".OPEN";
    }

    /** Nothing may be missing and something still be unclear: a document waits for review, or a person has to judge. */
    private static String assessed(TimelineEntry entry) {
        String outcome = entry.details().getOrDefault("outcome", "");
        boolean nothingMissing = entry.details().getOrDefault("missingDocuments", "").isEmpty();
        return outcome.equals("UNCLEAR") && nothingMissing ? "UNCLEAR.nothing-missing" : outcome;
    }

    private static String word(Language language, String name, Map<String, String> details) {
        String value = details.getOrDefault(name, "");
        return switch (name) {
            case "time" -> time(language, details);
            case "question" -> question(language, value, details);
            case "missingDocuments" ->
                    CODE.matcher(value)
                            .replaceAll(code ->
                                    Matcher.quoteReplacement(known(language, "kind", code.group())))
                            .replace(",", ", ");
            default -> known(language, name, value);
        };
    }

    /** With the document that it is about, if there is one. */
    private static String question(Language language, String code, Map<String, String> details) {
        String kind = details.get("kind");
        String words = known(language, "question", code);
        return kind == null ? words : words + " (" + known(language, "kind", kind) + ")";
    }

    private static String known(Language language, String name, String value) {
        String word = TEXTS.find(language, name + "." + value);
        return word == null ? value : word;
    }

    private static String time(Language language, Map<String, String> details) {
        int total = Integer.parseInt(details.getOrDefault("minutes", "0"));
        String hours = total < 60 ? "" : counted(language, "hours", total / 60) + " ";
        String minutes = total % 60 == 0 ? "" : counted(language, "minutes", total % 60) + " ";
        return hours + minutes + known(language, "per", details.getOrDefault("per", ""));
    }

    private static String counted(Language language, String unit, int count) {
        boolean isOne = language == Language.LV ? count % 10 == 1 && count % 100 != 11 : count == 1;
        return count + " " + TEXTS.text(language, unit + (isOne ? ".one" : ".more"));
    }
}
