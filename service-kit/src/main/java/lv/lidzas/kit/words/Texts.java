package lv.lidzas.kit.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts by key and language, from {@code texts/<name>.properties} of every jar; a line is {@code <key>.lv=} or {@code <key>.en=}.
 *
 * <p>Placeholders are {@code {0}}, {@code {1}}; apostrophes need no doubling, because this is not a message format.
 */
public final class Texts {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    private Texts(String name) {
        Map<String, String> lines = read("texts/" + name + ".properties");
        for (Language language : Language.values()) {
            String ending = "." + language.tag();
            Map<String, String> byKey = new HashMap<>();
            lines.forEach((line, text) -> {
                if (line.endsWith(ending)) {
                    byKey.put(line.substring(0, line.length() - ending.length()), text);
                }
            });
            texts.put(language, byKey);
        }
    }

    /**
     * Reads the texts of a name.
     *
     * @param name of the file in the folder {@code texts}, without its ending
     */
    public static Texts in(String name) {
        return new Texts(name);
    }

    /** The text; null where there is none. */
    public @Nullable String find(Language language, String key) {
        return of(language).get(key);
    }

    /** The text; the key itself where there is none, and a test sees to it that there is one. */
    public String text(Language language, String key) {
        return of(language).getOrDefault(key, key);
    }

    /** The text in both languages. */
    public Bilingual both(String key) {
        return new Bilingual(text(Language.LV, key), text(Language.EN, key));
    }

    /** The keys that have a text in a language. */
    public Set<String> keys(Language language) {
        return Set.copyOf(of(language).keySet());
    }

    /** Names every text that is missing in a language, for tests. */
    public List<String> missing(Collection<String> keys) {
        return texts.entrySet().stream()
                .flatMap(entry ->
                        keys.stream()
                                .filter(key -> !entry.getValue().containsKey(key))
                                .map(key -> entry.getKey().tag() + ": " + key))
                .toList();
    }

    /** Puts values in the places of {@code {0}}, {@code {1}} and so on. */
    public static String filled(String text, List<?> values) {
        String filled = text;
        for (int i = 0; i < values.size(); i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values.get(i)));
        }
        return filled;
    }

    private Map<String, String> of(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(String resource) {
        Map<String, String> read = new HashMap<>();
        try {
            List<URL> files = Collections.list(loader().getResources(resource));
            if (files.isEmpty()) {
                throw new IllegalStateException(
                        resource + " is missing. Maybe the name has an ending.");
            }
            for (URL file : files) {
                try (Reader reader =
                        new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    Properties properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, text) -> read.put(key.toString(), text.toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    resource + " cannot be read. Maybe a jar is damaged.", e);
        }
        return read;
    }

    /** The thread's loader sees the service's jar, too; the kit's own might see only the kit. */
    private static ClassLoader loader() {
        @Nullable ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? Texts.class.getClassLoader() : ofThread;
    }
}
