package lv.lidzas.sandbox.deploy;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings that classes ask for: by name, by a mapping, or in a text of an annotation; with their defaults. */
final class SettingsInCode {

    private static final String BY_NAME = "org.eclipse.microprofile.config.inject.ConfigProperty";
    private static final String MAPPING = "io.smallrye.config.ConfigMapping";
    private static final String DEFAULT = "io.smallrye.config.WithDefault";
    private static final String NAME = "io.smallrye.config.WithName";
    private static final String PARENT = "io.smallrye.config.WithParentName";
    private static final String PREFIX = "lidzas";

    private SettingsInCode() {}

    /** The names, each with its default there or an empty text. */
    static Map<String, String> of(Collection<JavaClass> classes) {
        Map<String, String> names = new TreeMap<>();
        classes.stream()
                .flatMap(SettingsInCode::annotations)
                .filter(annotation -> annotation.getRawType().getName().equals(BY_NAME))
                .forEach(annotation ->
                        names.merge(
                                text(annotation, "name"), given(annotation), (one, other) -> one));
        mappings(classes)
                .forEach(it -> it.names().forEach(name -> names.put(name.name(), name.standard())));
        names.keySet().removeIf(name -> !name.startsWith(PREFIX + "."));
        return names;
    }

    /** The mappings, each with its members. */
    static List<Mapping> mappings(Collection<JavaClass> classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(MAPPING))
                .map(type -> {
                    List<Member> members = new ArrayList<>();
                    add(members, text(type.getAnnotationOfType(MAPPING), "prefix"), type);
                    return new Mapping(type, members);
                })
                .toList();
    }

    /**
     * A group of settings.
     *
     * @param names what it holds
     */
    record Mapping(JavaClass type, List<Member> names) {}

    /**
     * A setting of a group.
     *
     * @param method that gives it
     * @param standard what holds when nobody sets it, or empty
     */
    record Member(String name, String method, String standard) {}

    /** Every text in an annotation, where {@code ${…}} may stand. */
    static Stream<String> texts(Collection<JavaClass> classes) {
        return classes.stream()
                .flatMap(SettingsInCode::annotations)
                .flatMap(annotation -> annotation.getProperties().values().stream())
                .flatMap(value ->
                        value instanceof Object[] many ? Stream.of(many) : Stream.of(value))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** A member that is a mapping itself is a group of settings; one without a name of its own is a list of groups by act. */
    private static void add(List<Member> members, String prefix, JavaClass mapping) {
        for (JavaMethod method : mapping.getMethods()) {
            JavaClass type = method.getRawReturnType();
            if (method.isAnnotatedWith(PARENT)) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(SettingsInCode::isGroup)
                        .forEach(it -> add(members, prefix + ".<act>[<n>]", it));
                continue;
            }
            String name =
                    prefix
                            + "."
                            + (method.isAnnotatedWith(NAME)
                                    ? text(method.getAnnotationOfType(NAME), "value")
                                    : kebab(method.getName()));
            if (isGroup(type)) {
                add(members, name, type);
            } else {
                members.add(
                        new Member(
                                name,
                                method.getName(),
                                method.isAnnotatedWith(DEFAULT)
                                        ? text(method.getAnnotationOfType(DEFAULT), "value")
                                        : ""));
            }
        }
    }

    private static boolean isGroup(JavaClass type) {
        return type.isInterface()
                && type.getEnclosingClass().isPresent()
                && type.getPackageName().startsWith("lv.lidzas");
    }

    private static String given(JavaAnnotation<?> annotation) {
        String value = text(annotation, "defaultValue");
        return value.equals(ConfigProperty.UNCONFIGURED_VALUE) ? "" : value;
    }

    private static Stream<? extends JavaAnnotation<?>> annotations(JavaClass type) {
        Stream<JavaMember> members = type.getMembers().stream();
        return Stream.<HasAnnotations<?>>concat(
                        Stream.of(type),
                        members.flatMap(member ->
                                member instanceof JavaCodeUnit unit
                                        ? Stream.concat(
                                                Stream.of(unit), unit.getParameters().stream())
                                        : Stream.of(member)))
                .flatMap(it -> List.copyOf(it.getAnnotations()).stream());
    }

    private static String text(JavaAnnotation<?> annotation, String property) {
        return annotation.get(property).map(Object::toString).orElse("");
    }

    private static String kebab(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
