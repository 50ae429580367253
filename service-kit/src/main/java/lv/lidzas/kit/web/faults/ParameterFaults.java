package lv.lidzas.kit.web.faults;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.TidyText;
import lv.lidzas.kit.web.json.RefusedText;
import lv.lidzas.kit.web.json.ValueTexts;
import lv.lidzas.kit.web.requests.RequestInput;
import org.jspecify.annotations.Nullable;

/**
 * Finds the query or header parameter that could not be read.
 *
 * <p>JAX-RS answers 404 for a query parameter of the wrong type and does not say which; a caller needs 400 and its name.
 * A path that does not parse stays 404: there is nothing under it.
 */
final class ParameterFaults {

    private ParameterFaults() {}

    static @Nullable ProblemException problem(
            ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        @Nullable Method method = resource == null ? null : resource.getResourceMethod();
        if (method == null) {
            return null;
        }
        @Nullable ProblemException problem = null;
        for (RequestInput input : RequestInput.of(method)) {
            for (String value : valuesOf(input, uri, headers)) {
                try {
                    ValueTexts.read(input.type(), TidyText.TEXT.apply(value));
                } catch (RefusedText refused) {
                    problem =
                            problem == null ? ProblemException.of(KitProblems.VALIDATION) : problem;
                    problem.atParameter(
                            String.valueOf(input.name()), refused.code(), refused.args());
                }
            }
        }
        return problem;
    }

    private static List<String> valuesOf(RequestInput input, UriInfo uri, HttpHeaders headers) {
        if (!ValueTexts.knows(input.type())) {
            return List.of();
        }
        @Nullable QueryParam query = input.element().getAnnotation(QueryParam.class);
        @Nullable HeaderParam header = input.element().getAnnotation(HeaderParam.class);
        if (query != null) {
            return uri.getQueryParameters().getOrDefault(query.value(), List.of());
        }
        return header == null
                ? List.of()
                : headers.getRequestHeaders().getOrDefault(header.value(), List.of());
    }
}
