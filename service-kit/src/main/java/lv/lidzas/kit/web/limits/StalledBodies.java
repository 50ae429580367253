package lv.lidzas.kit.web.limits;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends the wait for bodies that stop on their way.
 *
 * <p>Quarkus ends the connection without a word after its own, longer wait ({@code quarkus.http.read-timeout}).
 */
@ApplicationScoped
public class StalledBodies {

    private final HttpLimits limits;
    private final Set<BoundedBody> underWay = ConcurrentHashMap.newKeySet();

    /**
     * For CDI.
     *
     * @param limits how long nothing may arrive
     */
    public StalledBodies(HttpLimits limits) {
        this.limits = limits;
    }

    void lookNowAndThen(@Observes StartupEvent start, Vertx vertx) {
        vertx.setPeriodic(
                limits.bodyPause().toMillis(),
                _ -> underWay.forEach(BoundedBody::wakeWhoWaitsInVain));
    }

    void watch(BoundedBody body, RoutingContext routing) {
        underWay.add(body);
        HttpServerRequest request = routing.request();
        // Set before anybody is woken: the answer may be over at once, and no handler comes after
        // it.
        routing.addEndHandler(_ -> {
            underWay.remove(body);
            if (body.hasStalled() && request.version() != HttpVersion.HTTP_2) {
                // The rest of the body would stand where the next request is looked for.
                request.connection().close();
            }
        });
    }
}
