package lv.lidzas.testkit.architecture.faulty.guests.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Rule 33: a list of roles written by hand, on a class and on an operation. */
@Path("/v1/guests")
@RolesAllowed({"caseworker", "auditor"})
public class GuestsResource {

    /** Reads. */
    @GET
    @RolesAllowed({"applicant", "caseworker"})
    public String read() {
        return "";
    }
}
