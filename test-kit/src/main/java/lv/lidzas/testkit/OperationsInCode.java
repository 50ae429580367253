package lv.lidzas.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The operations that resources declare, such as {@code GET /v1/applications/{id}}; JAX-RS is named by text. */
final class OperationsInCode {

    static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final String PATH = "jakarta.ws.rs.Path";

    private OperationsInCode() {}

    static Set<String> of(Iterable<JavaClass> classes) {
        Set<String> operations = new TreeSet<>();
        for (JavaClass resource : classes) {
            if (resource.isAnnotatedWith(PATH)) {
                resource.getMethods().forEach(method -> add(resource, method, operations));
            }
        }
        return operations;
    }

    private static void add(JavaClass resource, JavaMethod method, Set<String> operations) {
        for (String name : METHODS) {
            if (method.isAnnotatedWith("jakarta.ws.rs." + name)) {
                operations.add(name + " " + pathOf(resource) + pathOf(method));
            }
        }
    }

    /** Written with or without slashes at its ends, as JAX-RS allows. */
    private static String pathOf(HasAnnotations<?> target) {
        String path =
                target.tryGetAnnotationOfType(PATH)
                        .flatMap(annotation -> annotation.get("value"))
                        .map(Object::toString)
                        .orElse("")
                        .replaceAll("^/|/$", "");
        return path.isEmpty() ? "" : "/" + path;
    }
}
