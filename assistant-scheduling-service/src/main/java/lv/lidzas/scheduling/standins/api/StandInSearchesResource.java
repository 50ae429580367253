package lv.lidzas.scheduling.standins.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.scheduling.standins.usecase.ListSearches;
import lv.lidzas.scheduling.standins.usecase.StandInSearches;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Searches for stand-ins over HTTP. */
@Path("/v1/stand-in-searches")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Stand-ins")
public class StandInSearchesResource {

    private final ListSearches listSearches;
    private final Sight sight;

    StandInSearchesResource(ListSearches listSearches, Sight sight) {
        this.listSearches = listSearches;
        this.sight = sight;
    }

    @GET
    @RolesAllowed(Roles.OVERSEERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listStandInSearches",
            summary = "List searches for stand-ins",
            description =
                    "Lists visits for which somebody else is looked for now; those that nobody accepted in time wait for a caseworker.")
    public Page<StandInSearchView> list(
            @Parameter(description = "Only those that nobody accepted in time", example = "true")
                    @QueryParam("alarmed")
                    @DefaultValue("false")
                    boolean alarmed,
            @Parameter(
                            description = "Only those of this application",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listSearches.handle(
                                new StandInSearches.Filter(alarmed, applicationId), page.request()),
                        search -> Shown.of(search.applicationId())),
                StandInSearchView::of);
    }
}
