package lv.lidzas.kit.web.requests;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a request hands to a resource method: a parameter, or a component of a record of parameters.
 *
 * @param javaName its name in the code
 * @param element carries the annotations
 * @param type of the value, or of the elements of a list of values
 * @param container the list, or the type itself
 */
public record RequestInput(
        String javaName, AnnotatedElement element, Class<?> type, Class<?> container) {

    /** What the method is handed, records of parameters taken apart. */
    public static List<RequestInput> of(Method method) {
        List<RequestInput> inputs = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    inputs.add(of(field));
                }
            } else {
                inputs.add(of(parameter));
            }
        }
        return inputs;
    }

    /** A component of a record. */
    public static RequestInput of(Field field) {
        return new RequestInput(
                field.getName(), field, elementType(field.getGenericType()), field.getType());
    }

    /** A parameter of a method. */
    public static RequestInput of(Parameter parameter) {
        return new RequestInput(
                parameter.getName(),
                parameter,
                elementType(parameter.getParameterizedType()),
                parameter.getType());
    }

    boolean isQuery() {
        return element.isAnnotationPresent(QueryParam.class)
                || element.isAnnotationPresent(RestQuery.class);
    }

    boolean isForm() {
        return element.isAnnotationPresent(FormParam.class)
                || element.isAnnotationPresent(RestForm.class);
    }

    boolean isMany() {
        return Collection.class.isAssignableFrom(container);
    }

    private static Class<?> elementType(Type type) {
        if (type instanceof ParameterizedType list && list.getActualTypeArguments().length == 1) {
            return elementType(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> known ? known : Object.class;
    }

    /** What the caller calls it; null for the body, which has no name. */
    public @Nullable String name() {
        for (Annotation annotation : element.getAnnotations()) {
            @Nullable String name =
                    switch (annotation) {
                        case QueryParam query -> query.value();
                        case PathParam path -> path.value();
                        case HeaderParam header -> header.value();
                        case CookieParam cookie -> cookie.value();
                        case FormParam form -> form.value();
                        case RestQuery query -> orJavaName(query.value());
                        case RestPath path -> orJavaName(path.value());
                        case RestHeader header -> orJavaName(header.value());
                        case RestForm form -> orJavaName(form.value());
                        default -> null;
                    };
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private String orJavaName(String value) {
        return value.isEmpty() ? javaName : value;
    }
}
