package lv.lidzas.kit.web.requests;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods each path takes: all resources together, where the framework would look at one of them. */
@ApplicationScoped
public class Operations {

    private final List<Operation> operations = new ArrayList<>();

    /** Reads the resources of the service. */
    public Operations() {
        Arc.container()
                .beanManager()
                .getBeans(Object.class, Any.Literal.INSTANCE)
                .forEach(bean -> add(bean.getBeanClass()));
    }

    private void add(Class<?> type) {
        @Nullable Path root = type.getAnnotation(Path.class);
        if (root == null) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                @Nullable HttpMethod http =
                        annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    @Nullable Path below = method.getAnnotation(Path.class);
                    String path = root.value() + "/" + (below == null ? "" : below.value());
                    operations.add(new Operation(http.value(), pattern(path)));
                }
            }
        }
    }

    private static Pattern pattern(String template) {
        String path = ("/" + template).replaceAll("/+", "/").replaceAll("/$", "");
        StringBuilder regex = new StringBuilder();
        for (String part : path.split("(?=\\{)|(?<=\\})", -1)) {
            regex.append(part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
        }
        return Pattern.compile(regex + "/?");
    }

    /** The methods that a path takes, with what every resource takes; none for a path that does not exist. */
    public Set<String> of(String path) {
        Set<String> methods = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation.path().matcher(path).matches()) {
                methods.add(operation.method());
            }
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private record Operation(String method, Pattern path) {}
}
