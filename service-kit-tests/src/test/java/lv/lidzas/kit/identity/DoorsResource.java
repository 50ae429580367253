package lv.lidzas.kit.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One door for each kind of lock. */
@Path("/v1/doors")
public class DoorsResource {

    @GET
    @Path("/readers")
    @RolesAllowed(Roles.READERS)
    @Operation(hidden = true)
    public String readers() {
        return "open";
    }

    @GET
    @Path("/staff")
    @RolesAllowed(Roles.STAFF)
    @Operation(hidden = true)
    public String staff() {
        return "open";
    }

    @GET
    @Path("/assistants")
    @RolesAllowed(Roles.REGISTER_READERS)
    @Operation(hidden = true)
    public String assistants() {
        return "open";
    }
}
