package lv.lidzas.sandbox.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.contracts.Topics;
import lv.lidzas.testkit.ApprovedFile;

/** What the Javadoc of the contracts says; it is read from the source, because classes do not carry it. */
final class ContractSource {

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern PARAM =
            Pattern.compile("@param (\\w+) (.*?)(?=@param|$)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link) (?:\\w+#)?([^}]+)}");

    private ContractSource() {}

    /** What an event is. */
    static String summaryOf(Class<?> event) {
        String doc = javadocOf(event);
        int params = doc.indexOf("@param");
        return (params < 0 ? doc : doc.substring(0, params)).strip();
    }

    /** What each component means. */
    static Map<String, String> componentsOf(Class<?> event) {
        Map<String, String> components = new LinkedHashMap<>();
        Matcher param = PARAM.matcher(javadocOf(event));
        while (param.find()) {
            components.put(param.group(1), param.group(2).strip());
        }
        return components;
    }

    /** What travels on a topic, and under which key. */
    static String topic(String name) {
        Matcher doc =
                Pattern.compile(
                                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static final String \\w+ = \""
                                        + Pattern.quote(name)
                                        + "\"",
                                Pattern.DOTALL)
                        .matcher(source(Topics.class));
        if (!doc.find()) {
            throw new AssertionError("Topics does not explain " + name + ".");
        }
        return plain(doc.group(1));
    }

    private static String javadocOf(Class<?> event) {
        Matcher doc = JAVADOC.matcher(source(event));
        return doc.find() ? plain(doc.group(1)) : "";
    }

    private static String plain(String javadoc) {
        String text = javadoc.replaceAll("[ \\t]*\\n[ \\t]*\\* ?", " ").replace("<p>", "").strip();
        return TAG.matcher(text).replaceAll("`$1`").replaceAll("\\s+", " ");
    }

    private static String source(Class<?> type) {
        String file = "event-contracts/src/main/java/" + type.getName().replace('.', '/') + ".java";
        try {
            return Files.readString(ApprovedFile.root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
