package lv.lidzas.sandbox.catalogue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.testkit.ApprovedFile;

/** The compiled classes of the four services, which are not on this module's class path. */
final class Services {

    /** The service of each context, in the order in which a case passes them. */
    static final Map<String, String> BY_CONTEXT = byContext();

    private static final Map<String, JavaClasses> CLASSES = classes();

    private Services() {}

    static JavaClasses classesOf(String service) {
        return CLASSES.getOrDefault(service, new ClassFileImporter().importPaths(List.of()));
    }

    /** The services with a class that carries the annotation for the event. */
    static List<String> naming(String annotation, Class<? extends Record> event) {
        return BY_CONTEXT.values().stream()
                .filter(service ->
                        classesOf(service).stream()
                                .anyMatch(type -> names(type, annotation, event)))
                .toList();
    }

    private static boolean names(JavaClass type, String annotation, Class<?> event) {
        return type.tryGetAnnotationOfType(annotation)
                .map(it -> it.get("value").orElseThrow())
                .filter(JavaClass[].class::isInstance)
                .map(JavaClass[].class::cast)
                .map(it ->
                        Arrays.stream(it)
                                .anyMatch(named -> named.getName().equals(event.getName())))
                .orElse(false);
    }

    private static Map<String, String> byContext() {
        Map<String, String> services = new LinkedHashMap<>();
        services.put("intake", "application-service");
        services.put("documents", "document-service");
        services.put("eligibility", "eligibility-service");
        services.put("scheduling", "assistant-scheduling-service");
        return services;
    }

    private static Map<String, JavaClasses> classes() {
        Map<String, JavaClasses> classes = new LinkedHashMap<>();
        BY_CONTEXT.values().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(service -> {
                    Path folder = ApprovedFile.root().resolve(service + "/target/classes");
                    classes.put(service, new ClassFileImporter().importPath(folder));
                });
        return classes;
    }
}
