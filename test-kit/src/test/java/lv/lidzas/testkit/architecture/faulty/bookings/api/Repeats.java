package lv.lidzas.testkit.architecture.faulty.bookings.api;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Rule 24: sent twice, it has two effects. */
@Path("/v1/repeats")
public class Repeats {

    /** Does it again. */
    @POST
    public void again() {}
}
