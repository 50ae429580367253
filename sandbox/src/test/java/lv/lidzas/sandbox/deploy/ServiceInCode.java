package lv.lidzas.sandbox.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;

/**
 * A service as its code has it: its port, its database, and the variables that it reads.
 *
 * @param name the folder and the name in all manifests
 * @param own its application.properties
 * @param kit the settings that all services share
 */
record ServiceInCode(String name, Properties own, Properties kit) {

    static final List<String> NAMES =
            List.of(
                    "application-service",
                    "eligibility-service",
                    "document-service",
                    "assistant-scheduling-service");

    private static final Pattern REFERENCE =
            Pattern.compile("\\$\\{(lidzas\\.[a-z0-9.-]+|LIDZAS_[A-Z_]+)(:[^}]*)?");
    private static final Pattern NAMED = Pattern.compile("name = \"(lidzas\\.[a-z0-9.-]+)\"");
    private static final Pattern MAPPING =
            Pattern.compile("@ConfigMapping\\(prefix = \"(lidzas[a-z0-9.-]*)\"\\)");
    private static final Pattern MAPPED = Pattern.compile("\\s([a-z][A-Za-z]*)\\(\\);");

    static List<ServiceInCode> all() {
        return NAMES.stream().map(ServiceInCode::of).toList();
    }

    private static ServiceInCode of(String name) {
        return new ServiceInCode(
                name,
                properties(name + "/src/main/resources/application.properties"),
                properties(
                        "service-kit/src/main/resources/META-INF/microprofile-config.properties"));
    }

    @Override
    public String toString() {
        return name;
    }

    int port() {
        return Integer.parseInt(own.getProperty("quarkus.http.port"));
    }

    String database() {
        return own.getProperty("lidzas.database");
    }

    /** The variable or key from which its LIDZAS_DB_PASSWORD comes; PostgreSQL reads it by the same name. */
    String passwordSource() {
        return database().toUpperCase(Locale.ROOT).replace("LIDZAS_", "LIDZAS_DB_") + "_PASSWORD";
    }

    /** The topics that its incoming channels name. */
    List<String> topics() {
        return own.stringPropertyNames().stream()
                .filter(key -> key.startsWith("mp.messaging.") && key.endsWith(".topic"))
                .map(own::getProperty)
                .sorted()
                .toList();
    }

    /** Every variable that some setting or class of the service or the kit reads. */
    Set<String> variablesRead() {
        Set<String> names = new TreeSet<>();
        Stream.of(own, kit)
                .forEach(file -> {
                    file.stringPropertyNames().stream()
                            .filter(key -> key.startsWith("lidzas."))
                            .forEach(names::add);
                    file.values().forEach(value -> add(names, REFERENCE, value.toString()));
                });
        sources().forEach(source -> addNames(names, source));
        return asVariables(names);
    }

    /** The variables without which the service does not work as a deployment. */
    Set<String> variablesNeeded() {
        Set<String> needed =
                new TreeSet<>(
                        Set.of(
                                "LIDZAS_DB_URL",
                                "LIDZAS_DB_USER",
                                "LIDZAS_DB_PASSWORD",
                                "LIDZAS_KAFKA",
                                "LIDZAS_OIDC_ISSUER"));
        if (sources()
                .anyMatch(source -> source.contains("import lv.lidzas.kit.crypto.FieldCipher;"))) {
            needed.add("LIDZAS_DATA_KEY");
            needed.add("LIDZAS_INDEX_KEY");
        }
        if (variablesRead().contains("LIDZAS_DOCUMENT_FOLDER")) {
            needed.add("LIDZAS_DOCUMENT_FOLDER");
        }
        needed.addAll(withoutDefault());
        return needed;
    }

    /** References to a setting that no file sets and that name no default. */
    private Set<String> withoutDefault() {
        Set<String> names = new TreeSet<>();
        Stream.of(own, kit)
                .flatMap(file -> file.values().stream())
                .forEach(value -> {
                    Matcher reference = REFERENCE.matcher(value.toString());
                    while (reference.find()) {
                        String name = reference.group(1);
                        if (reference.group(2) == null
                                && !own.containsKey(name)
                                && !kit.containsKey(name)) {
                            names.add(name);
                        }
                    }
                });
        return asVariables(names);
    }

    private static void addNames(Set<String> names, String source) {
        add(names, REFERENCE, source);
        add(names, NAMED, source);
        Matcher mapping = MAPPING.matcher(source);
        if (mapping.find()) {
            Matcher method = MAPPED.matcher(source);
            while (method.find()) {
                names.add(mapping.group(1) + "." + kebab(method.group(1)));
            }
        }
    }

    private static void add(Set<String> names, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    private static Set<String> asVariables(Set<String> names) {
        Set<String> variables = new TreeSet<>();
        names.forEach(name ->
                variables.add(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT)));
        return variables;
    }

    private static String kebab(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Stream<String> sources() {
        return Stream.of(name, "service-kit")
                .map(module -> ApprovedFile.root().resolve(module + "/src/main/java"))
                .flatMap(ServiceInCode::javaFiles);
    }

    private static Stream<String> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(ServiceInCode::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(String path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(ApprovedFile.root().resolve(path))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
