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

/**
 * Tells a caller whose body stops on its way.
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
        if (!routing.request().isEnded()) {
            long timer =
                    routing.vertx()
                            .setPeriodic(limits.bodyPause().toMillis(), new Progress(routing));
            routing.addEndHandler(_ -> routing.vertx().cancelTimer(timer));
        }
        routing.next();
    }

    /** Looks now and then whether more of a body has come. */
    private final class Progress implements Handler<Long> {

        private final RoutingContext routing;
        private long seen;

        Progress(RoutingContext routing) {
            this.routing = routing;
            this.seen = routing.request().bytesRead();
        }

        @Override
        public void handle(Long timer) {
            HttpServerRequest request = routing.request();
            if (request.isEnded() || routing.response().ended()) {
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
