package lv.lidzas.kit.web.requests;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.FormParam;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Idempotent;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a form with a part that the operation does not know, with a part given twice, or with endless headers of a part.
 *
 * <p>The framework takes the first of two files and forgets the second: a page of a paper would be lost with 201. It stands
 * before bean validation, on every operation that may be repeated, and forms come by no other.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class FormRules {

    private static final int LONGEST_HEADERS = 8 * 1024;

    /**
     * Looks at the form before the operation does.
     *
     * @param call the resource method
     */
    @AroundInvoke
    public @Nullable Object check(InvocationContext call) throws Exception {
        @Nullable FormData form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            check(form, known(call.getMethod()));
        }
        return call.proceed();
    }

    private static void check(FormData form, Set<String> known) {
        @Nullable ProblemException problem = null;
        for (String name : form) {
            @Nullable String fault = fault(form, name, known);
            if (fault != null) {
                problem = problem == null ? ProblemException.of(KitProblems.VALIDATION) : problem;
                // A name that nobody knows may be anything, so it is not repeated.
                problem.at(known.contains(name) ? "/" + name : "", fault);
            }
        }
        if (problem != null) {
            throw problem;
        }
    }

    private static @Nullable String fault(FormData form, String name, Set<String> known) {
        if (form.get(name).stream().anyMatch(FormRules::hasEndlessHeaders)) {
            throw ProblemException.of(KitProblems.HEADERS_TOO_LARGE);
        }
        if (!known.contains(name)) {
            return "unknown-field";
        }
        return form.get(name).size() > 1 ? "duplicate-field" : null;
    }

    private static boolean hasEndlessHeaders(FormValue part) {
        int length = 0;
        for (Map.Entry<String, List<String>> header : part.getHeaders().entrySet()) {
            for (String value : header.getValue()) {
                length += header.getKey().length() + value.length();
            }
        }
        return length > LONGEST_HEADERS;
    }

    private static Set<String> known(Method method) {
        return RequestInput.of(method).stream()
                .filter(input ->
                        input.element().isAnnotationPresent(RestForm.class)
                                || input.element().isAnnotationPresent(FormParam.class))
                .map(input -> String.valueOf(input.name()))
                .collect(Collectors.toSet());
    }
}
