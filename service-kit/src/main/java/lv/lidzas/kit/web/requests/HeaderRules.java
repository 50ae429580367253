package lv.lidzas.kit.web.requests;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemAnswers;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Tidies and checks the headers of a request before the framework reads them, because what it cannot read becomes a fault of
 * ours there.
 */
@ApplicationScoped
public class HeaderRules {

    /** After the bound of bodies, before anybody asks who sent it. */
    private static final int BEFORE_AUTHENTICATION = 499;

    /** These say one thing; a second line would say another. */
    private static final List<String> GIVEN_ONCE =
            List.of("Authorization", "Content-Type", "Content-Encoding", "Idempotency-Key");

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern MEDIA_RANGES =
            Pattern.compile(
                    "[\\s,]*T/T(?:;[^,]*)?(?:\\s*,\\s*(?:T/T(?:;[^,]*)?)?)*"
                            .replace("T", TOKEN));

    private final ProblemAnswers answers;

    /**
     * For CDI.
     *
     * @param answers writes the refusals
     */
    public HeaderRules(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        tidy(request.headers());
        @Nullable ProblemException problem = problem(request.method(), request.headers());
        if (problem == null) {
            routing.next();
        } else {
            answers.send(problem, routing);
        }
    }

    private static void tidy(MultiMap headers) {
        if (headers.contains("Accept") && headers.get("Accept").isBlank()) {
            headers.remove("Accept");
        }
        @Nullable String type = headers.get("Content-Type");
        if (type != null) {
            headers.set("Content-Type", ContentTypes.canonical(type));
        }
    }

    static @Nullable ProblemException problem(HttpMethod method, MultiMap headers) {
        for (String name : GIVEN_ONCE) {
            if (headers.getAll(name).size() > 1) {
                return ProblemException.of(KitProblems.VALIDATION)
                        .atParameter(name, "given-twice");
            }
        }
        @Nullable String encoding = headers.get("Content-Encoding");
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            return ProblemException.of(KitProblems.UNSUPPORTED_MEDIA_TYPE)
                    .header("Accept-Encoding", "identity");
        }
        @Nullable String accept = headers.get("Accept");
        if (accept != null && !MEDIA_RANGES.matcher(accept).matches()) {
            return ProblemException.of(KitProblems.NOT_ACCEPTABLE);
        }
        @Nullable String type = headers.get("Content-Type");
        return type != null && ContentTypes.isFormWithoutBoundary(type)
                ? ProblemException.of(KitProblems.BAD_REQUEST)
                : null;
    }
}
