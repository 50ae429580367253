package lv.lidzas.testkit.architecture.faulty.bookings.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import lv.lidzas.testkit.architecture.faulty.bookings.domain.one.CycleThere;

/** Rule 10: a domain type in an answer, inside a list. */
@Path("/v1/leaks")
public class LeakyResource {

    /** Leaks. */
    @GET
    public List<CycleThere> all() {
        return List.of();
    }
}
