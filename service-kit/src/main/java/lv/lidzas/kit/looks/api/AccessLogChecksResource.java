package lv.lidzas.kit.looks.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.looks.chain.Anchor;
import lv.lidzas.kit.looks.chain.AnchorTable;
import lv.lidzas.kit.looks.chain.ChainCheck;
import lv.lidzas.kit.looks.chain.LogRetention;
import lv.lidzas.kit.web.Idempotent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where auditors check that the access log is whole. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Access log")
public class AccessLogChecksResource {

    private static final int ANCHORS_MAX = 100;

    private final ChainCheck check;
    private final AnchorTable anchors;
    private final LogRetention retention;
    private final String self;

    AccessLogChecksResource(
            ChainCheck check,
            AnchorTable anchors,
            LogRetention retention,
            @ConfigProperty(name = "lidzas.service") String self) {
        this.check = check;
        this.anchors = anchors;
        this.retention = retention;
        this.self = self;
    }

    /** Walks through the chain. */
    @POST
    @Path("/access-log-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.AUDITOR)
    @ShowsNobody(because = "places and hashes say nothing of anybody")
    @Operation(
            operationId = "checkAccessLog",
            summary = "Check that the access log is whole",
            description =
                    "Computes every hash anew and compares with the anchors that were told to the other services. Finds what was edited, removed, reordered or cut behind the service's back. A long log is checked in parts.")
    public AccessLogCheckView check(@NotNull @Valid AccessLogCheckRequest request)
            throws SQLException {
        Long after = request.after();
        List<AnchorView> witnessed = request.witnessed();
        return AccessLogCheckView.of(
                check.handle(
                        after == null ? 0 : after,
                        witnessed == null
                                ? List.of()
                                : witnessed.stream().map(AnchorView::toAnchor).toList()));
    }

    /** Tells the term of entries. */
    @GET
    @Path("/access-log-retention")
    @RolesAllowed(Roles.AUDITOR)
    @ShowsNobody(because = "places and days say nothing of anybody")
    @Operation(
            operationId = "getAccessLogRetention",
            summary = "Read how long entries of the access log are kept",
            description =
                    "Entries go by whole stretches up to an anchor, once all of them are older than the term; none after an entry about somebody whose records a legal hold keeps.")
    public AccessLogRetentionView retention() throws SQLException {
        return AccessLogRetentionView.of(retention.term());
    }

    /** Lists anchors. */
    @GET
    @Path("/access-log-anchors")
    @RolesAllowed(Roles.AUDITOR)
    @ShowsNobody(because = "places and hashes say nothing of anybody")
    @Operation(
            operationId = "listAccessLogAnchors",
            summary = "Read the anchors of an access log",
            description =
                    "Those of this service, or what another service told; the last hundred. A check of that service can compare with them.")
    public AnchorsView anchors(
            @Parameter(
                            description = "The service; absent for this one.",
                            example = "document-service")
                    @QueryParam("service")
                    @Nullable
                    @Size(max = 50)
                    @Pattern(regexp = "[a-z-]+")
                    String service)
            throws SQLException {
        List<Anchor> found =
                service == null || service.equals(self)
                        ? anchors.newest(ANCHORS_MAX)
                        : anchors.kept(service, ANCHORS_MAX);
        return new AnchorsView(found.stream().map(AnchorView::of).toList());
    }
}
