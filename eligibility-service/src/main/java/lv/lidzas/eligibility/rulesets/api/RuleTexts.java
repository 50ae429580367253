package lv.lidzas.eligibility.rulesets.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;
import org.jspecify.annotations.Nullable;

/** The words of conditions, outcomes and remedies, from {@code texts/rules.properties}. */
final class RuleTexts {

    private static final DateTimeFormatter LATVIAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");
    private static final Texts TEXTS = Texts.in("rules");

    private final Language language;

    private RuleTexts(Language language) {
        this.language = language;
    }

    static RuleTexts in(Language language) {
        return new RuleTexts(language);
    }

    /** What a condition asks. */
    String condition(String id) {
        return TEXTS.text(language, "condition." + id);
    }

    /** What a figure is. */
    String figure(String id) {
        return TEXTS.text(language, "figure." + id);
    }

    /** What came out. */
    String outcome(Reason reason) {
        return filled(TEXTS.text(language, "outcome." + reason.code()), reason);
    }

    /** What would change it; absent where nothing can. */
    @Nullable String remedy(Reason reason) {
        String text = TEXTS.find(language, "remedy." + reason.code());
        return text == null ? null : filled(text, reason);
    }

    /** The words for a code; the code itself where it has none. */
    String term(String code) {
        String text = TEXTS.find(language, "term." + code);
        return text == null ? code : text;
    }

    private String filled(String text, Reason reason) {
        return Texts.filled(text, reason.details().stream().map(this::told).toList());
    }

    private String told(String detail) {
        if (language == Language.LV && detail.length() == 10) {
            try {
                return LocalDate.parse(detail).format(LATVIAN_DAY);
            } catch (DateTimeParseException _) {
                return term(detail);
            }
        }
        return term(detail);
    }
}
