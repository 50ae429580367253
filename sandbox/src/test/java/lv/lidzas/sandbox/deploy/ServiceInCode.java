package lv.lidzas.sandbox.deploy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.sandbox.code.Modules;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Deployable;

/**
 * A service as its code has it: its port, its database, and the variables that it reads.
 *
 * @param service its folder is its name in all manifests
 * @param own its application.properties
 * @param kit the settings that all services share
 */
record ServiceInCode(Deployable service, Properties own, Properties kit) {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$\\{(lidzas\\.[a-z0-9.-]+|LIDZAS_[A-Z_]+)(:)?");

    /** Looking through all classes takes a second, and many tests ask. */
    private static final Map<Deployable, Set<String>> READ = new ConcurrentHashMap<>();

    private static final Map<Deployable, Set<String>> NEEDED = new ConcurrentHashMap<>();

    private static final String INDEX = "lv.lidzas.kit.crypto.BlindIndex";

    static List<String> names() {
        return Stream.of(Deployable.values()).map(Deployable::folder).toList();
    }

    static List<ServiceInCode> all() {
        return Stream.of(Deployable.values()).map(ServiceInCode::of).toList();
    }

    static ServiceInCode of(Deployable service) {
        return new ServiceInCode(
                service,
                properties(service.folder() + "/src/main/resources/application.properties"),
                properties(
                        "service-kit/src/main/resources/META-INF/microprofile-config.properties"));
    }

    String name() {
        return service.folder();
    }

    @Override
    public String toString() {
        return name();
    }

    int port() {
        return Integer.parseInt(own.getProperty("quarkus.http.port"));
    }

    int managementPort() {
        return Integer.parseInt(own.getProperty("quarkus.management.port"));
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
        return READ.computeIfAbsent(service, _ -> gatherVariablesRead());
    }

    private Set<String> gatherVariablesRead() {
        Set<String> names = new TreeSet<>();
        Stream.of(own, kit)
                .forEach(file -> {
                    file.stringPropertyNames().stream()
                            .filter(key -> key.startsWith("lidzas."))
                            .forEach(names::add);
                    file.values().forEach(value -> add(names, REFERENCE, value.toString()));
                });
        names.addAll(SettingsInCode.of(classes()).keySet());
        SettingsInCode.texts(classes()).forEach(text -> add(names, REFERENCE, text));
        return asVariables(names);
    }

    /** The variables without which the service does not work as a deployment. */
    Set<String> variablesNeeded() {
        return NEEDED.computeIfAbsent(service, _ -> gatherVariablesNeeded());
    }

    private Set<String> gatherVariablesNeeded() {
        Set<String> needed =
                new TreeSet<>(
                        Set.of(
                                "LIDZAS_DB_HOST",
                                "LIDZAS_DB_USER",
                                "LIDZAS_DB_PASSWORD",
                                "LIDZAS_KAFKA",
                                "LIDZAS_DATA_KEY",
                                "LIDZAS_OIDC_ISSUER",
                                "LIDZAS_PARTY_KEY"));
        if (Modules.classesOf(name()).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(to -> to.getTargetClass().getName().equals(INDEX))) {
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

    private static void add(Set<String> names, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    private static Set<String> asVariables(Set<String> names) {
        Set<String> variables = new TreeSet<>();
        names.forEach(name -> variables.add(asVariable(name)));
        return variables;
    }

    /** The variable that sets a setting. */
    static String asVariable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    List<JavaClass> classes() {
        return Stream.of(name(), Modules.KIT)
                .flatMap(module -> Modules.classesOf(module).stream())
                .toList();
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
