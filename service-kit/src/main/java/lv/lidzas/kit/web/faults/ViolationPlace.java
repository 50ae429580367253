package lv.lidzas.kit.web.faults;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.kit.web.requests.RequestInput;
import org.jspecify.annotations.Nullable;

/**
 * Where in the request a broken constraint lies.
 *
 * @param parameter the name of the parameter, header or part; null for the body
 * @param pointer JSON pointer into the body or part, empty for the whole
 */
record ViolationPlace(@Nullable String parameter, String pointer) {

    private static final int INTO_PARAMETER = 2;

    /** Null if the violation is not about the request, but about what we made of it. */
    static @Nullable ViolationPlace of(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        boolean isRequestValue =
                nodes.size() >= INTO_PARAMETER
                        && nodes.get(0).getKind() == ElementKind.METHOD
                        && nodes.get(1).getKind() == ElementKind.PARAMETER;
        if (!isRequestValue) {
            return null;
        }
        @Nullable Parameter parameter = parameter(violation.getRootBeanClass(), nodes);
        List<Path.Node> inner = nodes.subList(INTO_PARAMETER, nodes.size());
        if (parameter == null) {
            return new ViolationPlace(null, pointer(inner));
        }
        if (parameter.isAnnotationPresent(BeanParam.class) && !inner.isEmpty()) {
            String name = componentName(parameter.getType(), inner.getFirst().getName());
            return new ViolationPlace(name, pointer(inner.subList(1, inner.size())));
        }
        return new ViolationPlace(RequestInput.of(parameter).name(), pointer(inner));
    }

    /** Interception subclasses do not repeat the annotations, so the class that declares them is looked for. */
    private static @Nullable Parameter parameter(Class<?> resource, List<Path.Node> nodes) {
        Path.MethodNode method = nodes.get(0).as(Path.MethodNode.class);
        int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
        @Nullable Parameter found = null;
        for (Class<?> type = resource;
                type != null && type != Object.class;
                type = type.getSuperclass()) {
            try {
                Method declared = type.getDeclaredMethod(method.getName(), types);
                found = declared.getParameters()[index];
            } catch (NoSuchMethodException _) {
                // Declared further up, or already found further down.
            }
        }
        return found;
    }

    private static String componentName(Class<?> bean, String component) {
        try {
            @Nullable String name = RequestInput.of(bean.getDeclaredField(component)).name();
            return name == null ? component : name;
        } catch (NoSuchFieldException _) {
            return component;
        }
    }

    /** An index stands before the name of the property it indexes, as bean validation counts it. */
    private static String pointer(List<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/')
                        .append(node.getKey().toString().replace("~", "~0").replace("/", "~1"));
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
