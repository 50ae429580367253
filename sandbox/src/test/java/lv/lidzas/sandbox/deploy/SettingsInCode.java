package lv.lidzas.sandbox.deploy;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The settings that classes ask for: by name, by a mapping, or in a text of an annotation. */
final class SettingsInCode {

    private static final String BY_NAME = "org.eclipse.microprofile.config.inject.ConfigProperty";
    private static final String MAPPING = "io.smallrye.config.ConfigMapping";
    private static final String PREFIX = "lidzas";

    private SettingsInCode() {}

    static Set<String> of(Collection<JavaClass> classes) {
        Set<String> names = new TreeSet<>();
        classes.stream()
                .flatMap(SettingsInCode::annotations)
                .filter(annotation -> annotation.getRawType().getName().equals(BY_NAME))
                .map(annotation -> text(annotation, "name"))
                .forEach(names::add);
        for (JavaClass type : classes) {
            type.tryGetAnnotationOfType(MAPPING)
                    .ifPresent(mapping -> add(names, text(mapping, "prefix"), type));
        }
        names.removeIf(name -> !name.startsWith(PREFIX + "."));
        return names;
    }

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

    /** A member that is a mapping itself is a group of settings. */
    private static void add(Set<String> names, String prefix, JavaClass mapping) {
        for (JavaMethod method : mapping.getMethods()) {
            String name = prefix + "." + kebab(method.getName());
            JavaClass type = method.getRawReturnType();
            if (type.isInterface() && type.getEnclosingClass().isPresent()) {
                add(names, name, type);
            } else {
                names.add(name);
            }
        }
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
