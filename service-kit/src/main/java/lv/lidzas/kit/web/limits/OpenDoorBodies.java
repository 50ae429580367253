package lv.lidzas.kit.web.limits;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Takes shorter bodies where nobody says who sends them. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class OpenDoorBodies implements ContainerRequestFilter {

    private final OpenDoor openDoor;

    /**
     * For CDI.
     *
     * @param openDoor knows how long a body may be
     */
    public OpenDoorBodies(OpenDoor openDoor) {
        this.openDoor = openDoor;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!OpenDoor.isEntered(request)) {
            return;
        }
        long most = openDoor.mostBytes();
        @Nullable String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && BodyBound.isMore(length, most)) {
            throw new BodyTooLarge(most).problem();
        }
        request.setEntityStream(new BoundedBody(request.getEntityStream(), most));
    }
}
