package lv.lidzas.kit.web.limits;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final HttpLimits limits;
    private final ProblemAnswers answers;
    private final Map<BoundedBody, RoutingContext> underWay = new ConcurrentHashMap<>();

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

    void lookNowAndThen(@Observes StartupEvent start, Vertx vertx) {
        vertx.setPeriodic(limits.bodyPause().toMillis(), _ -> underWay.forEach(this::look));
    }

    void watch(BoundedBody body, RoutingContext routing) {
        underWay.put(body, routing);
        routing.addEndHandler(_ -> underWay.remove(body));
    }

    private void look(BoundedBody body, RoutingContext routing) {
        if (body.hasStalled() && !routing.response().ended()) {
            // Vert.x ends the connection itself once the answer is written.
            answers.send(
                    ProblemException.of(KitProblems.REQUEST_TIMEOUT).header("Connection", "close"),
                    routing);
        }
    }
}
