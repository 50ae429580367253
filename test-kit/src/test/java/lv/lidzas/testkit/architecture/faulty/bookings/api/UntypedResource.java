package lv.lidzas.testkit.architecture.faulty.bookings.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Rule 29: an answer whose body nobody knows. */
@Path("/v1/untyped")
public class UntypedResource {

    /** Answers. */
    @GET
    public Response anything() {
        return Response.ok().build();
    }
}
