package lv.lidzas.intake.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of intake's answers in both languages: warnings and timeline entries.
 *
 * <p>A text names its details in braces; a code such as {@code GRANTED} is replaced by the bundle's word for it.
 */
final class IntakeTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Map<Language, Properties> TEXTS = load();

    private IntakeTexts() {}

    /** The text for a key; the key itself when a bundle lacks it, which a test rules out. */
    static String text(Language language, String key, Map<String, String> details) {
        String template = bundle(language).getProperty(key, key);
        Matcher placeholders = PLACEHOLDER.matcher(template);
        return placeholders
                .replaceAll(found -> Matcher.quoteReplacement(word(language, found, details)))
                .strip();
    }

    static Set<String> keys(Language language) {
        return bundle(language).stringPropertyNames();
    }

    private static String word(Language language, MatchResult found, Map<String, String> details) {
        String name = found.group(1);
        String value = details.getOrDefault(name, "");
        return switch (name) {
            case "minutesPerWeek" -> hours(value);
            case "missingDocuments" -> words(language, "kind", value);
            default -> bundle(language).getProperty(name + "." + value, value);
        };
    }

    private static String words(Language language, String name, String codes) {
        return Pattern.compile("[A-Z_]+")
                .matcher(codes)
                .replaceAll(code ->
                        Matcher.quoteReplacement(
                                bundle(language)
                                        .getProperty(name + "." + code.group(), code.group())))
                .replace(",", ", ");
    }

    private static String hours(String minutes) {
        if (minutes.isEmpty()) {
            return "";
        }
        int total = Integer.parseInt(minutes);
        return total % 60 == 0 ? total / 60 + " h" : total / 60 + " h " + total % 60 + " min";
    }

    private static Properties bundle(Language language) {
        return Objects.requireNonNull(TEXTS.get(language));
    }

    private static Map<Language, Properties> load() {
        Map<Language, Properties> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, load("/intake/" + language.tag() + ".properties"));
        }
        return texts;
    }

    private static Properties load(String resource) {
        try (InputStream stream =
                        Objects.requireNonNull(
                                IntakeTexts.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    resource + " cannot be read. Maybe the jar is damaged.", e);
        }
    }
}
