package lv.lidzas.intake.applications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.applications.usecase.FindApplication;
import lv.lidzas.intake.applications.usecase.ListApplications;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Applications, one by one and in lists. */
@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Applications",
        description = "Applications for assistance, from the draft to the decision (iesniegumi)")
@RunOnVirtualThread
@ApplicationScoped
public class ApplicationsResource {

    private final ListApplications listApplications;
    private final FindApplication findApplication;
    private final Sight sight;
    private final CurrentCaller caller;

    ApplicationsResource(
            ListApplications listApplications,
            FindApplication findApplication,
            Sight sight,
            CurrentCaller caller) {
        this.listApplications = listApplications;
        this.findApplication = findApplication;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listApplications",
            summary = "List applications, newest first",
            description =
                    "Caseworkers and auditors see all, everybody else their own. A list that is narrowed by days of receipt, or"
                            + " else by deadlines, is ordered by them, the latest first.")
    public Page<ApplicationSummaryView> list(
            @BeanParam @Valid ApplicationFilterParameters filter,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listApplications.handle(caller.get(), filter.filter(), page.request()),
                        ApplicationViews::listed),
                ApplicationViews::summary);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getApplication",
            summary = "Read an application",
            description =
                    "Its version is in ETag. Auditors read it with masked personal codes. Who filed it for somebody else without a representation sees the form as it was submitted and the state, and not what was decided, until a caseworker has recorded that identity was verified.")
    public RestResponse<ApplicationView> get(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Context HttpHeaders headers) {
        return ApplicationViews.ok(
                sight.of(
                        findApplication
                                .handle(caller.get(), new ApplicationId(id))
                                .orThrow(ApplicationProblems::of),
                        ApplicationViews::shown),
                headers);
    }
}
