package lv.lidzas.intake.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import lv.lidzas.intake.domain.PersonalCode;
import lv.lidzas.intake.usecase.SearchApplications;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.web.Cursors;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Looks applications up by personal code, which travels in the body only. */
@Path("/v1/application-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RunOnVirtualThread
@ApplicationScoped
public class ApplicationSearchesResource {

    private final SearchApplications searchApplications;

    ApplicationSearchesResource(SearchApplications searchApplications) {
        this.searchApplications = searchApplications;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CASEWORKER, Roles.LEAD_CASEWORKER})
    @Operation(
            operationId = "searchApplications",
            summary = "Find the applications that name a person",
            description =
                    "By personal code, as the person assisted or as the representative. Newest first.")
    public Page<ApplicationSummaryView> search(
            @NotNull @Valid ApplicationSearchRequest request,
            @Parameter(description = "Where the next page begins, from nextCursor.")
                    @QueryParam("cursor")
                    @Nullable String cursor,
            @Parameter(description = "How many at most.", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit) {
        PersonalCode code = Objects.requireNonNull(PersonalCode.parse(request.personalCode()));
        List<ApplicationSummaryView> views =
                searchApplications.handle(code, Cursors.decode(cursor), limit + 1).stream()
                        .map(ApplicationViews::summary)
                        .toList();
        return Page.of(views, limit, ApplicationSummaryView::id);
    }
}
