package lv.lidzas.scheduling.travel.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.scheduling.travel.domain.TravelLegs;
import lv.lidzas.scheduling.travel.usecase.LoadTravelTable;
import lv.lidzas.scheduling.travel.usecase.ShowTravelTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The table of ways over HTTP. */
@Path("/v1/travel-table")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Travel", description = "Minutes between named places, for rosters (ceļi)")
public class TravelTableResource {

    private static final String PLACES = "it names places and nobody";

    private final ShowTravelTable showTravelTable;
    private final LoadTravelTable loadTravelTable;

    TravelTableResource(ShowTravelTable showTravelTable, LoadTravelTable loadTravelTable) {
        this.showTravelTable = showTravelTable;
        this.loadTravelTable = loadTravelTable;
    }

    @GET
    @RolesAllowed(Roles.OVERSEERS)
    @ShowsNobody(because = PLACES)
    @Operation(
            operationId = "getTravelTable",
            summary = "Read the table of ways",
            description = "Shows the minutes between named places. What is not stated takes none.")
    public RestResponse<TravelTableView> get() {
        return answer(showTravelTable.handle());
    }

    @PUT
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @ShowsNobody(because = PLACES)
    @Operation(
            operationId = "loadTravelTable",
            summary = "Load the table of ways",
            description =
                    "Takes the place of the whole table. Rosters that are looked for from then on know it; nobody is located.")
    public RestResponse<TravelTableView> load(
            @Parameter(
                            description = "Version of the table, from its ETag",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid TravelTableRequest request) {
        return answer(loadTravelTable.handle(request.all(), ETags.expected(ifMatch)));
    }

    private static RestResponse<TravelTableView> answer(TravelLegs table) {
        return Answers.ok(TravelTableView.of(table), table.version());
    }
}
