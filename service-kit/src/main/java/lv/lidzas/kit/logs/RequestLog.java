package lv.lidzas.kit.logs;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A line for each request: which operation, how it ended, how long it took.
 *
 * <p>It names the route and never the address, which holds ids and may hold whatever a stranger typed; no query, no caller, no
 * network address. Who looked at whose data is told elsewhere, where it can be held to account ({@code lv.lidzas.kit.looks}).
 */
@ApplicationScoped
public class RequestLog {

    private static final Logger LOG = Logger.getLogger("lv.lidzas.requests");
    private static final int BEFORE_ALL_OTHERS = 1_000;

    /** Where Quarkus leaves the route that a request took. */
    private static final String ROUTE = "UrlPathTemplate";

    private static final String NO_ROUTE = "-";

    private static final String CASE = "lidzas.case";

    /** The request's line belongs to this case. */
    public static void belongsTo(RoutingContext request, UUID caseId) {
        request.put(CASE, caseId.toString());
    }

    void register(@Observes Filters filters) {
        filters.register(RequestLog::watch, BEFORE_ALL_OTHERS);
    }

    private static void watch(RoutingContext routing) {
        if (LOG.isInfoEnabled() && !isForOperators(routing)) {
            Context context = ((HttpServerRequestInternal) routing.request()).context();
            long begun = System.nanoTime();
            routing.addEndHandler(end -> write(routing, context, begun, end.succeeded()));
        }
        routing.next();
    }

    /** Health and metrics are asked every few seconds. */
    private static boolean isForOperators(RoutingContext routing) {
        String path = routing.request().path();
        return path != null && path.startsWith("/q/");
    }

    private static void write(
            RoutingContext routing, Context context, long begun, boolean isAnswered) {
        String method = routing.request().method().name();
        @Nullable String matched = context.getLocal(ROUTE);
        String route = matched == null ? NO_ROUTE : matched;
        String status = Integer.toString(routing.response().getStatusCode());
        String millis = Long.toString(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        @Nullable String caseId = routing.get(CASE);
        CaseLog.during(
                caseId,
                Map.of("method", method, "route", route, "status", status, "millis", millis),
                () ->
                        LOG.infof(
                                "%s %s %s %s ms%s",
                                method,
                                route,
                                status,
                                millis,
                                isAnswered ? "" : " (the caller had gone)"));
    }
}
