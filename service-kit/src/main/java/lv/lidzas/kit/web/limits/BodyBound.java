package lv.lidzas.kit.web.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import lv.lidzas.kit.problem.ProblemAnswers;
import lv.lidzas.kit.web.requests.MediaTypes;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that says itself that it is too large, before anybody reads it or asks who sent it.
 *
 * <p>Here and not in JAX-RS, because Quarkus's own bound comes earlier and answers without a word.
 */
@ApplicationScoped
public class BodyBound {

    private static final int BEFORE_AUTHENTICATION = 500;

    private static final int AFTER_THE_WALL_IS_SET = 1;
    private static final long WALL_THICKNESS = 64 * 1024;

    private final HttpLimits limits;
    private final ProblemAnswers answers;

    /**
     * For CDI.
     *
     * @param limits the bounds
     * @param answers writes the refusal
     */
    public BodyBound(HttpLimits limits, ProblemAnswers answers) {
        this.limits = limits;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
        filters.register(this::moveTheWall, AFTER_THE_WALL_IS_SET);
    }

    long mostBytes(@Nullable String contentType) {
        return contentType != null && MediaTypes.isForm(contentType)
                ? limits.maxUploadBytes()
                : limits.maxJsonBytes();
    }

    private void check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        long most = mostBytes(request.getHeader("Content-Type"));
        @Nullable String length = request.getHeader("Content-Length");
        if (length != null && isMore(length, most)) {
            answers.send(new BodyTooLarge(most).problem(), routing);
        } else {
            routing.next();
        }
    }

    /** Quarkus ends a body of unknown length without a word; our own count must reach its bound first. */
    private void moveTheWall(RoutingContext routing) {
        long most = mostBytes(routing.request().getHeader("Content-Type"));
        routing.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, most + WALL_THICKNESS);
        routing.next();
    }

    static boolean isMore(String length, long most) {
        try {
            return Long.parseLong(length.strip()) > most;
        } catch (NumberFormatException _) {
            return true;
        }
    }
}
