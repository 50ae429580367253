package lv.lidzas.intake.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.ApplicationStateCode;
import lv.lidzas.intake.domain.SubmissionChannel;
import lv.lidzas.intake.usecase.ApplicationFilter;
import lv.lidzas.intake.usecase.CaseFile;
import lv.lidzas.intake.usecase.FindApplication;
import lv.lidzas.intake.usecase.ListApplications;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.web.Cursors;
import lv.lidzas.kit.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Applications, to be read one by one and in lists. */
@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RunOnVirtualThread
@ApplicationScoped
public class ApplicationsResource {

    private final ListApplications listApplications;
    private final FindApplication findApplication;
    private final CurrentCaller caller;

    ApplicationsResource(
            ListApplications listApplications,
            FindApplication findApplication,
            CurrentCaller caller) {
        this.listApplications = listApplications;
        this.findApplication = findApplication;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.REPRESENTATIVE,
        Roles.INTEGRATION_CLIENT,
        Roles.CASEWORKER,
        Roles.LEAD_CASEWORKER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listApplications",
            summary = "List applications, newest first",
            description = "Caseworkers and auditors see all, everybody else their own.")
    public Page<ApplicationSummaryView> list(
            @Parameter(description = "Only applications in this state.", example = "SUBMITTED")
                    @QueryParam("state")
                    @Nullable ApplicationStateCode state,
            @Parameter(description = "Only applications that came in this way.", example = "POST")
                    @QueryParam("channel")
                    @Nullable SubmissionChannel channel,
            @Parameter(description = "Only received on or after this day.", example = "2026-11-01")
                    @QueryParam("receivedFrom")
                    @Nullable LocalDate receivedFrom,
            @Parameter(description = "Only received before this day.", example = "2026-12-01")
                    @QueryParam("receivedUntil")
                    @Nullable LocalDate receivedUntil,
            @Parameter(
                            description = "Only with a deadline before this day.",
                            example = "2026-12-15")
                    @QueryParam("decideBefore")
                    @Nullable LocalDate decideBefore,
            @Parameter(description = "Where the next page begins, from nextCursor.")
                    @QueryParam("cursor")
                    @Nullable String cursor,
            @Parameter(description = "How many at most.", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit) {
        ApplicationFilter filter =
                new ApplicationFilter(
                        state, channel, receivedFrom, receivedUntil, decideBefore, null, null);
        List<ApplicationSummaryView> views =
                listApplications
                        .handle(caller.get(), filter, Cursors.decode(cursor), limit + 1)
                        .stream()
                        .map(ApplicationViews::summary)
                        .toList();
        return Page.of(views, limit, ApplicationSummaryView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.REPRESENTATIVE,
        Roles.INTEGRATION_CLIENT,
        Roles.CASEWORKER,
        Roles.LEAD_CASEWORKER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getApplication",
            summary = "Read an application",
            description = "Auditors read it with masked personal codes.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseDescription = "The application; its version is in ETag.")
    public Response get(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Context HttpHeaders headers) {
        CaseFile file =
                IntakeProblems.granted(findApplication.handle(caller.get(), new ApplicationId(id)));
        Language language = Language.preferred(headers);
        return Answers.ok(file, ApplicationViews.view(file, language));
    }
}
