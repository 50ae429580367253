package lv.lidzas.eligibility.rulesets.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rules.ruleset.Figure;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;
import org.jspecify.annotations.Nullable;

/** The words of conditions, outcomes and remedies (noteikumu vārdi), from {@code texts/rules.properties}. */
public final class RuleTexts {

    private static final DateTimeFormatter LATVIAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");
    private static final Texts TEXTS = Texts.in("rules");

    private final Language language;

    private RuleTexts(Language language) {
        this.language = language;
    }

    /** The words in a language. */
    public static RuleTexts in(Language language) {
        return new RuleTexts(language);
    }

    /** What a condition asks; what every purpose asks is said alike, unless a purpose has words of its own. */
    public String condition(String id) {
        String own = TEXTS.find(language, "condition." + id);
        return own == null ? ofPurpose(id) : own;
    }

    /** The id of a purpose's condition ends with the purpose. */
    private String ofPurpose(String id) {
        int end = id.indexOf('-');
        String general = end < 0 ? null : TEXTS.find(language, "condition." + id.substring(0, end));
        if (general == null) {
            return TEXTS.text(language, "condition." + id);
        }
        String purpose = id.substring(end + 1).replace('-', '_').toUpperCase(Locale.ROOT);
        return Texts.filled(general, List.of(term(purpose)));
    }

    /** What a figure is. */
    public String figure(Figure figure) {
        return figure(figure.id(), figure.purpose() == null ? null : figure.purpose().code());
    }

    /** What a figure is, by its id and the code of the purpose that it is about. */
    public String figure(String id, @Nullable String purpose) {
        String text = TEXTS.text(language, "figure." + id);
        return purpose == null ? text : Texts.filled(text, List.of(term(purpose)));
    }

    /** A fact: a value that is one of few has a sentence of its own, any other stands in the sentence of its fact. */
    public String fact(String name, String value) {
        String own = TEXTS.find(language, "fact." + name + "." + value);
        return own == null
                ? Texts.filled(TEXTS.text(language, "fact." + name), List.of(told(value)))
                : own;
    }

    /** What came out. */
    public String outcome(Reason reason) {
        return filled(TEXTS.text(language, "outcome." + reason.code()), reason);
    }

    /** What is asked, because it is unclear. */
    public String question(Reason reason) {
        return filled(TEXTS.text(language, "question." + reason.code()), reason);
    }

    /** What would change it; absent where nothing can. */
    public @Nullable String remedy(Reason reason) {
        String text = TEXTS.find(language, "remedy." + reason.code());
        return text == null ? null : filled(text, reason);
    }

    /** What would be otherwise. */
    public String change(String code, Object... details) {
        return filled(TEXTS.text(language, "change." + code), Reason.of(code, details));
    }

    /** The words for a code; the code itself where it has none. */
    public String term(String code) {
        String text = TEXTS.find(language, "term." + code);
        return text == null ? code : text;
    }

    /** A text with the details of a reason, codes and days in words. */
    public String filled(String text, Reason reason) {
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
