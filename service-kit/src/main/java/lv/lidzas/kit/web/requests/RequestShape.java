package lv.lidzas.kit.web.requests;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Holds every request against what its operation declares: a query parameter or part of a form that is unknown, double
 * or empty would otherwise be passed over, and the caller would get an answer to another question.
 */
public class RequestShape {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,49}");

    private final Routes routes;
    private final Map<Method, DeclaredNames> declarations = new ConcurrentHashMap<>();

    /**
     * For CDI.
     *
     * @param routes tells what an address takes
     */
    public RequestShape(Routes routes) {
        this.routes = routes;
    }

    /** The framework would tell the methods of the whole class. */
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response options(ContainerRequestContext request, UriInfo uri) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return null;
        }
        @Nullable String allow = routes.allow(uri.getRequestUri().getRawPath());
        if (allow == null) {
            return null;
        }
        if (allow.isEmpty()) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        return Response.noContent().header(HttpHeaders.ALLOW, allow).build();
    }

    /** After the caller is known, before the operation reads anything. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 2)
    public void check(ContainerRequestContext request, ResourceInfo resource, UriInfo uri) {
        DeclaredNames declared =
                declarations.computeIfAbsent(resource.getResourceMethod(), DeclaredNames::by);
        if (uri.getRequestUri().getRawPath().contains(";")) {
            // Parameters of a segment: no address of ours has any, and the framework would pass
            // them over.
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        checkQuery(declared.query(), uri);
        @Nullable MediaType type = request.getMediaType();
        if (type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            FormParts parts = new FormParts(declared.form());
            String boundary = String.valueOf(type.getParameters().get("boundary"));
            request.setEntityStream(new PartsWatch(request.getEntityStream(), boundary, parts));
        }
    }

    private static void checkQuery(Map<String, Boolean> declared, UriInfo uri) {
        @Nullable ProblemException problem = null;
        for (Map.Entry<String, List<String>> sent : uri.getQueryParameters().entrySet()) {
            @Nullable String fault = fault(declared.get(sent.getKey()), sent.getValue());
            if (fault != null) {
                problem = problem == null ? ProblemException.of(KitProblems.VALIDATION) : problem;
                problem.atParameter(shown(sent.getKey()), fault);
            }
        }
        if (problem != null) {
            throw problem;
        }
    }

    /** A name as far as it looks like one: what somebody typed at random is not repeated. */
    static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }

    private static @Nullable String fault(@Nullable Boolean isMany, List<String> values) {
        if (isMany == null) {
            return "unknown-parameter";
        }
        if (!isMany && values.size() > 1) {
            return "given-twice";
        }
        return values.stream().anyMatch(String::isBlank) ? "empty-parameter" : null;
    }

    /**
     * What an operation takes: the names, and whether each may come more than once.
     *
     * @param query in the address
     * @param form as parts of the body
     */
    private record DeclaredNames(Map<String, Boolean> query, Map<String, Boolean> form) {

        static DeclaredNames by(Method operation) {
            List<RequestInput> inputs = RequestInput.of(operation);
            return new DeclaredNames(
                    namesOf(inputs, RequestInput::isQuery), namesOf(inputs, RequestInput::isForm));
        }

        private static Map<String, Boolean> namesOf(
                List<RequestInput> inputs, Predicate<RequestInput> isMeant) {
            return inputs.stream()
                    .filter(isMeant)
                    .collect(
                            Collectors.toMap(
                                    input -> String.valueOf(input.name()), RequestInput::isMany));
        }
    }
}
