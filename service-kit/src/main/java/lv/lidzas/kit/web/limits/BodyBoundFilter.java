package lv.lidzas.kit.web.limits;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Counts every body while it is read, and has an eye on how it gets on. */
@Provider
@PreMatching
public class BodyBoundFilter implements ContainerRequestFilter {

    private final BodyBound bound;
    private final StalledBodies stalled;
    private final CurrentVertxRequest current;

    /**
     * For CDI.
     *
     * @param bound knows how long a body may be
     * @param stalled watches it
     * @param current the request under way
     */
    public BodyBoundFilter(BodyBound bound, StalledBodies stalled, CurrentVertxRequest current) {
        this.bound = bound;
        this.stalled = stalled;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        // HTTP/2 has no transfer encoding; a content type is the only sign of a body to come.
        boolean mayHaveBody =
                type != null
                        || request.getHeaderString("Transfer-Encoding") != null
                        || request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null;
        if (mayHaveBody) {
            BoundedBody body = new BoundedBody(request.getEntityStream(), bound.mostBytes(type));
            request.setEntityStream(body);
            stalled.watch(body, current.getCurrent());
        }
    }
}
