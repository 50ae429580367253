package lv.lidzas.eligibility.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import lv.lidzas.eligibility.domain.rule.Reason;
import org.jspecify.annotations.Nullable;

/** The words of conditions, outcomes and remedies, from {@code rules/lv.properties} and {@code rules/en.properties}. */
final class RuleTexts {

    private static final DateTimeFormatter LATVIAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");
    private static final Map<Language, Properties> TEXTS = load();

    private final Language language;
    private final Properties texts;

    private RuleTexts(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    static RuleTexts in(Language language) {
        Properties texts = TEXTS.get(language);
        if (texts == null) {
            throw new IllegalArgumentException(language + " has no texts");
        }
        return new RuleTexts(language, texts);
    }

    /** What a condition asks. */
    String condition(String id) {
        return orKey("condition." + id);
    }

    /** What came out. */
    String outcome(Reason reason) {
        return filled(orKey("outcome." + reason.code()), reason);
    }

    /** What would change it; absent where nothing can. */
    @Nullable String remedy(Reason reason) {
        String text = texts.getProperty("remedy." + reason.code());
        return text == null ? null : filled(text, reason);
    }

    /** The words for a code; the code itself where it has none. */
    String term(String code) {
        return texts.getProperty("term." + code, code);
    }

    /** A key without text shows itself, and a test sees to it that there is none. */
    private String orKey(String key) {
        return texts.getProperty(key, key);
    }

    private String filled(String text, Reason reason) {
        String filled = text;
        for (int i = 0; i < reason.details().size(); i++) {
            filled = filled.replace("{" + i + "}", told(reason.details().get(i)));
        }
        return filled;
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

    private static Map<Language, Properties> load() {
        Map<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, loaded("/rules/" + language.code() + ".properties"));
        }
        return all;
    }

    private static Properties loaded(String resource) {
        Properties properties = new Properties();
        try (InputStream content = RuleTexts.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException(resource + " is missing.");
            }
            properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read.", e);
        }
        return properties;
    }
}
