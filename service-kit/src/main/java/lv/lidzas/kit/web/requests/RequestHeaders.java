package lv.lidzas.kit.web.requests;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemAnswers;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Tidies the headers that say what a body is and what the answer may be, or refuses them.
 *
 * <p>Here and not in JAX-RS, whose own reading of them fails on what it does not expect.
 */
@ApplicationScoped
public class RequestHeaders {

    private static final int BEFORE_ALL_OTHERS = 600;
    private static final String ACCEPT = "Accept";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final Set<String> NO_CODING = Set.of("", "identity");

    /** These say one thing; a second line would say another. */
    private static final List<String> GIVEN_ONCE =
            List.of("Authorization", CONTENT_TYPE, "Idempotency-Key");

    private final ProblemAnswers answers;

    /**
     * For CDI.
     *
     * @param answers writes the refusal
     */
    public RequestHeaders(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    private void check(RoutingContext routing) {
        @Nullable ProblemException problem = tidied(routing.request().headers());
        if (problem == null) {
            routing.next();
        } else {
            answers.send(problem, routing);
        }
    }

    private static @Nullable ProblemException tidied(MultiMap headers) {
        for (String name : GIVEN_ONCE) {
            if (headers.getAll(name).size() > 1) {
                return ProblemException.of(KitProblems.VALIDATION).atParameter(name, "given-twice");
            }
        }
        boolean isCoded =
                headers.getAll("Content-Encoding").stream()
                        .anyMatch(c -> !NO_CODING.contains(c.strip().toLowerCase(Locale.ROOT)));
        if (isCoded) {
            return ProblemException.of(KitProblems.UNSUPPORTED_MEDIA_TYPE)
                    .header("Accept-Encoding", "identity");
        }
        @Nullable ProblemException problem = contentType(headers);
        return problem == null ? accept(headers) : problem;
    }

    private static @Nullable ProblemException contentType(MultiMap headers) {
        @Nullable String type = headers.get(CONTENT_TYPE);
        if (type != null && MediaTypes.isForm(type)) {
            @Nullable String boundary = MediaTypes.boundary(type);
            if (boundary == null) {
                return ProblemException.of(KitProblems.VALIDATION)
                        .atParameter(CONTENT_TYPE, "boundary-format");
            }
            headers.set(CONTENT_TYPE, "multipart/form-data; boundary=\"" + boundary + "\"");
        }
        return null;
    }

    private static @Nullable ProblemException accept(MultiMap headers) {
        List<String> wished = headers.getAll(ACCEPT);
        List<String> readable = MediaTypes.readable(wished);
        if (!readable.isEmpty()) {
            headers.set(ACCEPT, String.join(", ", readable));
        } else if (wished.stream().allMatch(String::isBlank)) {
            headers.remove(ACCEPT);
        } else {
            return ProblemException.of(KitProblems.NOT_ACCEPTABLE);
        }
        return null;
    }
}
