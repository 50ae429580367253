package lv.lidzas.kit.looks;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import lv.lidzas.kit.logs.RequestLog;
import org.jspecify.annotations.Nullable;

/** Tells the request's line in the log to which case the request belongs, where its answer is about a single one. */
@Provider
public class CaseOfRequest implements ContainerResponseFilter {

    private final Sight sight;
    private final CurrentVertxRequest current;

    /**
     * For CDI.
     *
     * @param sight what the answer shows
     * @param current the request under way
     */
    public CaseOfRequest(Sight sight, CurrentVertxRequest current) {
        this.sight = sight;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Shown shown = sight.shown();
        @Nullable RoutingContext routing = current.getCurrent();
        if (routing != null && shown != null && shown.cases().size() == 1) {
            RequestLog.belongsTo(routing, shown.cases().first());
        }
    }
}
