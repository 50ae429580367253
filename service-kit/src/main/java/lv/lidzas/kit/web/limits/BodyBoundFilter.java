package lv.lidzas.kit.web.limits;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Counts a body that did not say how long it is while it is read. */
@Provider
@PreMatching
public class BodyBoundFilter implements ContainerRequestFilter {

    private final BodyBound bound;

    /**
     * For CDI.
     *
     * @param bound knows how long a body may be
     */
    public BodyBoundFilter(BodyBound bound) {
        this.bound = bound;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean isOfUnknownLength = request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null;
        boolean mayHaveBody =
                request.getHeaderString("Transfer-Encoding") != null || isHttp2Body(request);
        if (isOfUnknownLength && mayHaveBody) {
            long most = bound.mostBytes(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
            request.setEntityStream(new BoundedBody(request.getEntityStream(), most));
        }
    }

    /** HTTP/2 has no transfer encoding; a content type is the only sign of a body to come. */
    private static boolean isHttp2Body(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.CONTENT_TYPE) != null;
    }
}
