package lv.lidzas.kit.web.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemAnswers;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a caller whose body stops on its way, as far as the body said how long it is.
 *
 * <p>Quarkus ends the connection without a word after its own, longer wait ({@code quarkus.http.read-timeout}).
 */
@ApplicationScoped
public class StalledBodies {

    private static final int BEFORE_AUTHENTICATION = 498;

    private final HttpLimits limits;
    private final ProblemAnswers answers;

    /**
     * For CDI.
     *
     * @param limits how long nothing may arrive
     * @param answers writes the refusal
     */
    public StalledBodies(HttpLimits limits, ProblemAnswers answers) {
        this.limits = limits;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_AUTHENTICATION);
    }

    private void watch(RoutingContext routing) {
        @Nullable String length = routing.request().getHeader("Content-Length");
        if (length != null && length.matches("[1-9][0-9]{0,17}")) {
            Progress progress = new Progress(routing, Long.parseLong(length));
            long timer = routing.vertx().setPeriodic(limits.bodyPause().toMillis(), progress);
            routing.addEndHandler(_ -> routing.vertx().cancelTimer(timer));
        }
        routing.next();
    }

    /** Looks now and then whether more of a body has come. */
    private final class Progress implements Handler<Long> {

        private final RoutingContext routing;
        private final long whole;
        private long seen;

        Progress(RoutingContext routing, long whole) {
            this.routing = routing;
            this.whole = whole;
        }

        @Override
        public void handle(Long timer) {
            HttpServerRequest request = routing.request();
            if (request.bytesRead() >= whole || routing.response().ended()) {
                routing.vertx().cancelTimer(timer);
            } else if (request.bytesRead() > seen) {
                seen = request.bytesRead();
            } else {
                routing.vertx().cancelTimer(timer);
                // Vert.x ends the connection itself once the answer is written.
                answers.send(
                        ProblemException.of(KitProblems.REQUEST_TIMEOUT)
                                .header("Connection", "close"),
                        routing);
            }
        }
    }
}
