package lv.lidzas.kit.looks;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.sample.KeepSample;
import lv.lidzas.kit.web.sample.SampleView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Operations that show persons, each in its way. */
@Path("/v1/watched")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ApplicationScoped
public class WatchedResource {

    /** There is nothing under this id. */
    public static final UUID UNKNOWN = new UUID(0, 404);

    private final Sight sight;
    private final KeepSample keep;

    WatchedResource(Sight sight, KeepSample keep) {
        this.sight = sight;
        this.keep = keep;
    }

    /** One. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.READ)
    @Operation(operationId = "getWatched")
    public SampleView get(@PathParam("id") UUID id) {
        if (id.equals(UNKNOWN)) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        sight.see(Shown.of(null, id));
        return new SampleView(id, "seen");
    }

    /** Bytes. */
    @GET
    @Path("{id}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.DOWNLOADED)
    public ByteArrayInputStream content(@PathParam("id") UUID id) {
        sight.see(Shown.of(null, id));
        return new ByteArrayInputStream(new byte[] {1, 2, 3});
    }

    /** One, and nobody is told whom it shows. */
    @GET
    @Path("{id}/secretly")
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.READ)
    public SampleView secretly(@PathParam("id") UUID id) {
        return new SampleView(id, "secret");
    }

    /** Changes one. */
    @POST
    @Path("{id}/change")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(operationId = "changeWatched")
    public SampleView change(@PathParam("id") UUID id) throws java.sql.SQLException {
        keep.handle("watched " + id);
        sight.see(Shown.of(id, id));
        return new SampleView(id, "changed");
    }

    /** Changes one, and nobody is told whom it shows. */
    @POST
    @Path("{id}/change-secretly")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    public SampleView changeSecretly(@PathParam("id") UUID id) throws java.sql.SQLException {
        keep.handle("secretly " + id);
        return new SampleView(id, "changed");
    }

    /** Shows nobody. */
    @GET
    @Path("law")
    @RolesAllowed(Roles.EVERYBODY)
    @ShowsNobody(because = "the law is public")
    public SampleView law() {
        return new SampleView(new UUID(0, 1), "law");
    }
}
