package lv.lidzas.kit.web.requests;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that the operation does not know, that are empty or given twice.
 *
 * <p>A front end with a slip in a name would otherwise read everybody's records instead of one person's.
 */
@Provider
@jakarta.annotation.Priority(Priorities.USER)
public class QueryRules implements ContainerRequestFilter {

    private final ResourceInfo resource;

    /**
     * For CDI.
     *
     * @param resource the operation under way
     */
    public QueryRules(@jakarta.ws.rs.core.Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        Map<String, List<String>> query = request.getUriInfo().getQueryParameters();
        if (method == null || query.isEmpty()) {
            return;
        }
        Map<String, Boolean> known = known(method);
        @Nullable ProblemException problem = null;
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            @Nullable String fault = fault(known.get(parameter.getKey()), parameter.getValue());
            if (fault != null) {
                problem = problem == null ? ProblemException.of(KitProblems.VALIDATION) : problem;
                problem.atParameter(shown(parameter.getKey()), fault);
            }
        }
        if (problem != null) {
            throw problem;
        }
    }

    private static @Nullable String fault(@Nullable Boolean takesMany, List<String> values) {
        if (takesMany == null) {
            return "unknown-parameter";
        }
        if (values.stream().anyMatch(String::isBlank)) {
            return "empty-parameter";
        }
        return values.size() > 1 && !takesMany ? "given-twice" : null;
    }

    /** The query parameters of an operation, and whether each takes several values. */
    private static Map<String, Boolean> known(Method method) {
        Map<String, Boolean> known = new HashMap<>();
        for (RequestInput input : RequestInput.of(method)) {
            boolean isQuery =
                    input.element().isAnnotationPresent(QueryParam.class)
                            || input.element().isAnnotationPresent(RestQuery.class);
            if (isQuery) {
                known.put(
                        String.valueOf(input.name()),
                        Collection.class.isAssignableFrom(input.container()));
            }
        }
        return known;
    }

    /** A name as far as it looks like one: what somebody typed at random is not repeated. */
    private static String shown(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_.-]{0,49}") ? name : "?";
    }
}
