package lv.lidzas.kit.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The words of all problems, from {@code problems/lv.properties} and {@code problems/en.properties} of every jar.
 *
 * <p>Placeholders are {@code {0}}, {@code {1}}; apostrophes need no doubling, because this is not a message format.
 */
public final class ProblemTexts {

    /** Latvian first: it is the language of the authority and the default. */
    static final List<String> LANGUAGES = List.of("lv", "en");

    private static final String UNKNOWN_ERROR = "invalid";
    private static final Map<String, Map<String, String>> TEXTS = load();

    private ProblemTexts() {}

    /**
     * Names every text that is missing in a language, for a service's own test.
     *
     * @param problemCodes codes of problem types
     */
    public static List<String> missing(Collection<String> problemCodes) {
        List<String> keys = new ArrayList<>();
        for (String code : problemCodes) {
            keys.add(code + ".title");
            keys.add(code + ".detail");
        }
        return missingKeys(keys);
    }

    /**
     * Names every text of an {@code errors[]} code that is missing in a language.
     *
     * @param errorCodes codes of single wrong values
     */
    public static List<String> missingErrors(Collection<String> errorCodes) {
        return missingKeys(errorCodes.stream().map(code -> "error." + code).toList());
    }

    static String title(ProblemType type, String language) {
        return text(type.code() + ".title", language, List.of(), type.code());
    }

    static String detail(ProblemType type, String language, List<Object> args) {
        return text(type.code() + ".detail", language, args, type.code());
    }

    static String error(String code, String language, List<Object> args) {
        String fallback = text("error." + UNKNOWN_ERROR, language, List.of(), UNKNOWN_ERROR);
        return text("error." + code, language, args, fallback);
    }

    private static String text(String key, String language, List<Object> args, String fallback) {
        String text = of(language).get(key);
        return text == null ? fallback : filled(text, args);
    }

    static String filled(String text, List<Object> args) {
        String filled = text;
        for (int i = 0; i < args.size(); i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(args.get(i)));
        }
        return filled;
    }

    private static List<String> missingKeys(Collection<String> keys) {
        List<String> missing = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (String key : keys) {
                if (!of(language).containsKey(key)) {
                    missing.add(language + ": " + key);
                }
            }
        }
        return missing;
    }

    private static Map<String, String> of(String language) {
        Map<String, String> texts = TEXTS.get(language);
        if (texts == null) {
            throw new IllegalArgumentException(
                    language + " has no texts. Maybe it is not one of " + LANGUAGES);
        }
        return texts;
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> texts = new HashMap<>();
        for (String language : LANGUAGES) {
            texts.put(language, loaded("problems/" + language + ".properties"));
        }
        return texts;
    }

    private static Map<String, String> loaded(String resource) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (URL url : Collections.list(loader().getResources(resource))) {
                try (Reader reader =
                        new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    Properties properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The problem texts cannot be read. Maybe a jar is damaged.", e);
        }
        return texts;
    }

    /** The thread's loader sees the service's jar too; this class alone might see only the kit. */
    private static ClassLoader loader() {
        @Nullable ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? ProblemTexts.class.getClassLoader() : ofThread;
    }
}
