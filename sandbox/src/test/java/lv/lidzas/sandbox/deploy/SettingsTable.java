package lv.lidzas.sandbox.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.sandbox.code.Modules;
import lv.lidzas.sandbox.deploy.SettingsInCode.Mapping;
import lv.lidzas.sandbox.deploy.SettingsInCode.Member;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.JavaSource;

/**
 * Every setting of the services: the variable, what it means, what holds without it, and who reads it.
 *
 * <p>A file of words says what a setting means; of a member of a group that is not in it its Javadoc does.
 */
final class SettingsTable {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$\\{(LIDZAS_[A-Z_]+)(?::((?:[^{}]|\\{[^}]*})*))?}");
    private static final Pattern WORDS = Pattern.compile("(?m)^(LIDZAS_\\w+)=(.+)$");

    /** Who a service is; nobody sets that. And what another setting sets. */
    private static final Set<String> FIXED =
            Set.of(
                    "lidzas.service",
                    "lidzas.database",
                    "lidzas.dead-letters.topic",
                    "lidzas.correlation.field",
                    "lidzas.rules.calendar",
                    "lidzas.documents.folder");

    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Map<String, String> defaults = new TreeMap<>();
    private final Map<String, Set<String>> readers = new TreeMap<>();

    SettingsTable() {
        meanings.putAll(words());
        Modules.SERVICES.forEach(it -> gather(ServiceInCode.of(it)));
        Modules.SERVICES.stream()
                .flatMap(it -> SettingsInCode.mappings(ServiceInCode.of(it).classes()).stream())
                .sorted(Comparator.comparing(it -> it.names().getFirst().name()))
                .forEach(this::explain);
    }

    /** Settings of which nobody says what they mean, and meanings of settings that there are not. */
    Set<String> unexplained() {
        Set<String> different = new TreeSet<>(readers.keySet());
        different.removeIf(it -> !meanings.getOrDefault(it, "").isEmpty());
        words().keySet().stream().filter(it -> !readers.containsKey(it)).forEach(different::add);
        return different;
    }

    String text() {
        StringBuilder table =
                new StringBuilder(
                        "# Settings\n\nWritten by `SettingsTableTest`. A setting is a variable of the environment; `<act>` and `<n>` stand for"
                                + " an act and a number from 0. A dash: nothing, or as said.\n\n"
                                + "| Variable | What it is | Without it | Who reads it |\n|---|---|---|---|\n");
        meanings.forEach((variable, meaning) -> {
            Set<String> who = readers.getOrDefault(variable, Set.of());
            table.append(
                    "| `%s` | %s | %s | %s |\n"
                            .formatted(
                                    variable,
                                    meaning.replace("|", "\\|"),
                                    standard(variable),
                                    who.size() == Modules.SERVICES.size()
                                            ? "all"
                                            : String.join(", ", who)));
        });
        return table.toString();
    }

    private String standard(String variable) {
        String value = defaults.getOrDefault(variable, "");
        return value.isEmpty() ? "–" : "`" + value + "`";
    }

    private void gather(ServiceInCode service) {
        SettingsInCode.of(service.classes()).forEach((name, value) -> note(name, value, service));
        List.of(service.kit(), service.own())
                .forEach(file ->
                        file.stringPropertyNames().stream()
                                .filter(name -> name.startsWith("lidzas.") && !name.contains("["))
                                .forEach(name -> note(name, file.getProperty(name), service)));
        List.of(service.kit(), service.own())
                .forEach(file ->
                        file.values()
                                .forEach(value -> {
                                    Matcher reference = REFERENCE.matcher(value.toString());
                                    // One reference may stand in the default of another.
                                    for (int at = 0; reference.find(at); at = reference.end(1)) {
                                        note(
                                                reference.group(1),
                                                reference.group(2) == null
                                                        ? ""
                                                        : reference.group(2),
                                                service);
                                    }
                                }));
        if (!service.variablesNeeded().contains("LIDZAS_INDEX_KEY")) {
            readers.get("LIDZAS_INDEX_KEY").remove(service.service().context());
        }
    }

    private void note(String name, String value, ServiceInCode service) {
        if (FIXED.contains(name)) {
            return;
        }
        String variable = variable(name);
        readers.computeIfAbsent(variable, _ -> new TreeSet<>()).add(service.service().context());
        if (!value.isEmpty() && !value.contains("${")) {
            defaults.put(variable, value);
        }
    }

    private void explain(Mapping mapping) {
        Path file =
                Modules.all().stream()
                        .map(module ->
                                ApprovedFile.root()
                                        .resolve(module)
                                        .resolve("src/main/java")
                                        .resolve(
                                                mapping.type().getName().replace('.', '/')
                                                        + ".java"))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
        Map<String, String> sentences = JavaSource.in(file).getFirst().firstSentencesOfMethods();
        Map<String, Member> members =
                mapping.names().stream()
                        .collect(Collectors.toMap(Member::method, it -> it, (one, _) -> one));
        sentences.forEach((method, sentence) -> {
            Member member = members.get(method);
            if (member != null && !FIXED.contains(member.name()) && !sentence.isEmpty()) {
                meanings.putIfAbsent(variable(member.name()), sentence.replaceFirst("\\.$", ""));
            }
        });
    }

    private static String variable(String name) {
        return name.contains("<")
                ? ServiceInCode.asVariable(name).replace("__ACT___N___", "_<act>_<n>__")
                : ServiceInCode.asVariable(name);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.matcher(ProjectFile.read("sandbox/src/test/resources/settings.properties"))
                .results()
                .forEach(it -> words.put(it.group(1), it.group(2)));
        return words;
    }
}
