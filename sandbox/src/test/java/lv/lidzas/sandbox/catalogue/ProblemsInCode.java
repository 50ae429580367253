package lv.lidzas.sandbox.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import org.jspecify.annotations.Nullable;

/** The problem types and their texts, as the sources of the kit and of all services have them. */
final class ProblemsInCode {

    static final List<String> MODULES =
            Stream.concat(Stream.of("service-kit"), Services.BY_CONTEXT.values().stream()).toList();

    private static final Pattern TYPE =
            Pattern.compile("new\\s+ProblemType\\(\\s*\"([a-z0-9-]+)\",\\s*(\\d{3})\\)");

    private ProblemsInCode() {}

    /**
     * A problem type.
     *
     * @param code the stable last part of its URI
     * @param status the HTTP status
     * @param module who answers with it
     */
    record Refusal(String code, int status, String module) {}

    static List<Refusal> types() {
        List<Refusal> types = new ArrayList<>();
        for (String module : MODULES) {
            javaFiles(module)
                    .forEach(file -> {
                        Matcher type = TYPE.matcher(read(file));
                        while (type.find()) {
                            types.add(
                                    new Refusal(
                                            type.group(1),
                                            Integer.parseInt(type.group(2)),
                                            module));
                        }
                    });
        }
        types.sort(
                Comparator.comparingInt((Refusal type) -> MODULES.indexOf(type.module()))
                        .thenComparingInt(Refusal::status)
                        .thenComparing(Refusal::code));
        return types;
    }

    /** The text of a key in a language, as the module has it, or else the kit. */
    static @Nullable String text(String module, String language, String key) {
        String own = texts(module, language).getProperty(key);
        return own == null ? texts("service-kit", language).getProperty(key) : own;
    }

    /** The codes of single faults as each module tells them: one that two modules tell may mean two things. */
    static List<String> faultCodes() {
        return MODULES.stream()
                .flatMap(module -> texts(module, "lv").stringPropertyNames().stream())
                .filter(key -> key.startsWith("error."))
                .toList();
    }

    /** The codes of single faults in a request with their texts in a language. */
    static Map<String, String> faults(String language) {
        Map<String, String> faults = new TreeMap<>();
        for (String module : MODULES) {
            Properties texts = texts(module, language);
            texts.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("error."))
                    .forEach(key ->
                            faults.put(key.substring("error.".length()), texts.getProperty(key)));
        }
        return faults;
    }

    private static Properties texts(String module, String language) {
        Path file =
                ApprovedFile.root()
                        .resolve(
                                module
                                        + "/src/main/resources/problems/"
                                        + language
                                        + ".properties");
        Properties texts = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static List<Path> javaFiles(String module) {
        try (Stream<Path> files =
                Files.walk(ApprovedFile.root().resolve(module + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
