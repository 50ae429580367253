package lv.lidzas.sandbox.catalogue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.lidzas.sandbox.code.Modules;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Deployable;
import org.jspecify.annotations.Nullable;

/** The problem types and their texts, as the kit and all services have them. */
final class ProblemsInCode {

    static final List<String> MODULES =
            Stream.concat(Stream.of(Modules.KIT), Modules.SERVICES.stream().map(Deployable::folder))
                    .toList();

    private static final String TYPE = "lv.lidzas.kit.problem.ProblemType";

    private ProblemsInCode() {}

    /**
     * A problem type.
     *
     * @param code the stable last part of its URI
     * @param status the HTTP status
     * @param module who answers with it
     */
    record Refusal(String code, int status, String module) {}

    /** Every problem type; it is a constant, so that no client meets one that this page does not know. */
    static List<Refusal> types() {
        List<Refusal> types = new ArrayList<>();
        try (URLClassLoader code = Modules.loader(MODULES)) {
            for (String module : MODULES) {
                for (JavaClass type : Modules.classesOf(module)) {
                    for (JavaField field : type.getFields()) {
                        if (isConstant(field)) {
                            types.add(refusal(code, field, module));
                        }
                    }
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        types.sort(
                Comparator.comparingInt((Refusal type) -> MODULES.indexOf(type.module()))
                        .thenComparingInt(Refusal::status)
                        .thenComparing(Refusal::code));
        return types;
    }

    /** Who makes a problem type elsewhere than in a constant. */
    static List<String> madeElsewhere() {
        return MODULES.stream()
                .flatMap(module -> Modules.classesOf(module).stream())
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().equals(TYPE))
                .filter(call -> !call.getOrigin().getName().equals("<clinit>"))
                .map(JavaConstructorCall::getDescription)
                .toList();
    }

    private static boolean isConstant(JavaField field) {
        return field.getRawType().getName().equals(TYPE)
                && field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static Refusal refusal(ClassLoader code, JavaField field, String module)
            throws ReflectiveOperationException {
        Field constant =
                Class.forName(field.getOwner().getName(), true, code)
                        .getDeclaredField(field.getName());
        constant.setAccessible(true);
        Object type = constant.get(null);
        return new Refusal(
                String.valueOf(type.getClass().getMethod("code").invoke(type)),
                (int) type.getClass().getMethod("status").invoke(type),
                module);
    }

    /** The text of a key in a language, as the module has it, or else the kit. */
    static @Nullable String text(String module, String language, String key) {
        String line = key + "." + language;
        String own = texts(module).getProperty(line);
        return own == null ? texts(Modules.KIT).getProperty(line) : own;
    }

    /** The codes of single faults as each module tells them: one that two modules tell may mean two things. */
    static List<String> faultCodes() {
        return MODULES.stream().flatMap(module -> faults(module, "lv").keySet().stream()).toList();
    }

    /** The codes of single faults in a request with their texts in a language. */
    static Map<String, String> faults(String language) {
        Map<String, String> faults = new TreeMap<>();
        MODULES.forEach(module -> faults.putAll(faults(module, language)));
        return faults;
    }

    private static Map<String, String> faults(String module, String language) {
        Properties texts = texts(module);
        Map<String, String> faults = new TreeMap<>();
        texts.stringPropertyNames().stream()
                .filter(line -> line.startsWith("error.") && line.endsWith("." + language))
                .forEach(line ->
                        faults.put(
                                line.substring("error.".length(), line.lastIndexOf('.')),
                                texts.getProperty(line)));
        return faults;
    }

    private static Properties texts(String module) {
        Path file =
                ApprovedFile.root()
                        .resolve(module + "/src/main/resources/texts/problems.properties");
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
}
