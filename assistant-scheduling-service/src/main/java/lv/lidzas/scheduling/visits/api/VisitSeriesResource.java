package lv.lidzas.scheduling.visits.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.scheduling.visits.usecase.PlanSeries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits that recur, over HTTP. */
@Path("/v1/visit-series")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Visits")
public class VisitSeriesResource {

    private final PlanSeries planSeries;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    VisitSeriesResource(
            PlanSeries planSeries, LegalClock clock, Sight sight, CurrentCaller caller) {
        this.planSeries = planSeries;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "planSeries",
            summary = "Plan visits that recur",
            description =
                    "Plans visits by a recurrence rule, 104 at most, and says of each whether it is planned or what stands against it. With \"partial\" those that"
                            + " fit are planned, whatever becomes of the others; without it nothing is planned unless all fit, and the answer is 409.")
    public SeriesView plan(@NotNull @Valid PlanSeriesRequest request) {
        sight.asked(request.allocationId());
        PlanSeries.Series series =
                planSeries
                        .handle(caller.get(), request.command(clock.zone()))
                        .orThrow(VisitsProblems::of);
        sight.see(
                Shown.of(
                        series.ground().applicationId(),
                        series.ground().budget().humanId(),
                        series.ground().assistant().id().value()));
        return SeriesView.of(series);
    }
}
