package lv.lidzas.kit.web.requests;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
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
    private static final String IF_MATCH = "If-Match";
    private static final Set<String> NO_CODING = Set.of("", "identity");
    private static final Set<String> TRANSFER = Set.of("", "identity", "chunked");

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
        @Nullable ProblemException problem =
                hasNul(routing.request())
                        ? ProblemException.of(KitProblems.BAD_REQUEST)
                        : tidied(routing.request().headers());
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
        if (headers.contains(IF_MATCH)) {
            headers.set(IF_MATCH, String.join(", ", headers.getAll(IF_MATCH)));
        }
        if (isOther(headers.getAll("Transfer-Encoding"), TRANSFER)) {
            return ProblemException.of(KitProblems.BAD_REQUEST).header("Connection", "close");
        }
        if (isOther(headers.getAll("Content-Encoding"), NO_CODING)) {
            return ProblemException.of(KitProblems.UNSUPPORTED_MEDIA_TYPE)
                    .header("Accept-Encoding", "identity");
        }
        @Nullable ProblemException problem = contentType(headers);
        return problem == null ? accept(headers) : problem;
    }

    /** No path, query or text of ours holds NUL; PostgreSQL would refuse it later and less kindly. */
    private static boolean hasNul(HttpServerRequest request) {
        return request.uri().contains("%00");
    }

    private static boolean isOther(List<String> codings, Set<String> known) {
        return codings.stream().anyMatch(c -> !known.contains(c.strip().toLowerCase(Locale.ROOT)));
    }

    private static @Nullable ProblemException contentType(MultiMap headers) {
        @Nullable String type = headers.get(CONTENT_TYPE);
        if (type == null || type.isBlank()) {
            headers.remove(CONTENT_TYPE);
        } else if (!MediaTypes.isForm(type)) {
            return MediaTypes.isUtf8(type)
                    ? null
                    : ProblemException.of(KitProblems.UNSUPPORTED_MEDIA_TYPE);
        } else {
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
